import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import type { NeedAnswers } from './need-form.js';
import type { OfferAnswers } from './offer-form.js';
import type { CommonAnswers } from './writing.js';

/** How a field of a need or an offer reads in a summary; empty where nothing was said. */
export function useShown(): (field: string, answers: CommonAnswers) => string {
  const { t } = useTranslation('posting');
  const common = useTranslation().t;
  const { money, date, term } = useFormat();
  const band = (min: number | null, max: number | null): string => {
    if (min !== null && max !== null) return t('budget.band', { min: money(min), max: money(max) });
    if (min !== null) return t('budget.over', { min: money(min) });
    return max === null ? '' : t('budget.under', { max: money(max) });
  };
  const readers = (answers: CommonAnswers): string => {
    if (answers.visibility === null) return answers.anonymous ? t('tier.anonymous') : '';
    const names = [...answers.namedOrganisations.map(({ name }) => name), ...answers.namedReaders];
    const tier =
      answers.visibility === 'NAMED' && names.length > 0
        ? `${t('tier.NAMED')}: ${names.join(', ')}`
        : t(`tier.${answers.visibility}`);
    return answers.anonymous ? `${tier}. ${t('tier.anonymous')}` : tier;
  };
  return (field, answers) => {
    const need = answers as NeedAnswers;
    const offer = answers as OfferAnswers;
    switch (field) {
      case 'sentence':
      case 'offering':
        return answers.title;
      case 'place':
        return answers.region;
      case 'budget':
        return band(need.budgetMin, need.budgetMax);
      case 'deadline':
        return need.deadline === null ? '' : date(need.deadline);
      case 'readers':
        return readers(answers);
      case 'about':
        return [
          ...(answers.fieldOfScience ? [term(answers.fieldOfScience)] : []),
          ...(answers.industry ? [term(answers.industry)] : []),
          ...answers.keywords,
        ].join(' · ');
      case 'kind':
        return offer.kind === null ? '' : common(`offerKind.${offer.kind}`);
      case 'maturity':
        return [
          ...(offer.trl === null ? [] : [`TRL ${t(`trl.${offer.trl}` as 'trl.1')}`]),
          ...(offer.ipStatus === null ? [] : [common(`ipStatus.${offer.ipStatus}`)]),
        ].join('. ');
      case 'transfer':
        return [
          ...offer.transferForms.map((form) => common(`transferForm.${form}`)),
          ...[band(offer.priceMin, offer.priceMax)].filter((price) => price !== ''),
        ].join(', ');
      case 'summary':
        return offer.summary;
      case 'description':
        return need.description;
      case 'situation':
        return need.situation;
      case 'result':
        return need.result;
      case 'constraints':
        return need.constraints;
      default:
        return '';
    }
  };
}
