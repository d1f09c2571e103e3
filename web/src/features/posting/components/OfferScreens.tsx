import { limits } from '@caunoi/shared/limits';
import { useTranslation } from 'react-i18next';
import type { IpStatus, OfferKind, TransferForm } from '../../../graphql/generated/graphql.js';
import { ChoiceField, ChoicesField } from '../../../ui/form/ChoiceField.js';
import { SelectField } from '../../../ui/form/SelectField.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import type { OfferAnswers } from '../offer-form.js';
import styles from '../Posting.module.css';
import { AboutScreen } from './AboutScreen.js';
import { MoneyField } from './MoneyField.js';
import { PlaceField } from './PlaceField.js';
import { ReadersScreen } from './ReadersScreen.js';
import type { ScreenProps, Screens } from './screens.js';

type Props = ScreenProps<OfferAnswers>;

const kinds = [
  'RESEARCH_RESULT',
  'PATENT',
  'TECHNOLOGY',
  'SOFTWARE',
  'EQUIPMENT',
  'TESTING_SERVICE',
  'EXPERTISE',
] as const satisfies readonly OfferKind[];
const ipStatuses = ['NONE', 'APPLIED', 'GRANTED'] as const satisfies readonly IpStatus[];
const transferForms = [
  'LICENCE',
  'EXCLUSIVE_LICENCE',
  'ASSIGNMENT',
  'SALE',
  'JOINT_VENTURE',
  'CONTRACT_RESEARCH',
  'SERVICE',
  'TRAINING',
] as const satisfies readonly TransferForm[];
const levels = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

function OfferingScreen({ answers, set, problem }: Props) {
  const { t } = useTranslation('posting');
  return (
    <TextArea
      label={t('step.offering.question')}
      hint={t('step.offering.hint')}
      placeholder={t('step.offering.example')}
      problem={problem}
      rows={3}
      maxLength={limits.title}
      value={answers.title}
      onValue={(title) => set({ title })}
    />
  );
}

function SummaryScreen({ answers, set, problem }: Props) {
  const { t } = useTranslation('posting');
  return (
    <TextArea
      label={t('step.summary.question')}
      hint={t('step.summary.hint')}
      placeholder={t('step.summary.example')}
      problem={problem}
      rows={5}
      maxLength={limits.summary}
      value={answers.summary}
      onValue={(summary) => set({ summary })}
    />
  );
}

function KindScreen({ answers, set }: Props) {
  const { t } = useTranslation('posting');
  const common = useTranslation().t;
  return (
    <ChoiceField
      label={t('step.kind.question')}
      choices={kinds.map((value) => ({
        value,
        label: common(`offerKind.${value}`),
        hint: t(`kindHint.${value}`),
      }))}
      value={answers.kind ?? undefined}
      onValue={(kind) => set({ kind })}
    />
  );
}

function MaturityScreen({ answers, set }: Props) {
  const { t } = useTranslation('posting');
  const common = useTranslation().t;
  return (
    <>
      <SelectField
        label={t('step.maturity.question')}
        hint={t('step.maturity.hint')}
        optional
        empty={t('trl.none')}
        options={levels.map((value) => ({ value, label: t(`trl.${value}`) }))}
        value={answers.trl === null ? '' : String(answers.trl)}
        onValue={(level) => set({ trl: level === '' ? null : Number(level) })}
      />
      <div className={styles.apart}>
        <ChoiceField
          label={t('ip')}
          choices={ipStatuses.map((value) => ({ value, label: common(`ipStatus.${value}`) }))}
          value={answers.ipStatus ?? undefined}
          onValue={(ipStatus) => set({ ipStatus })}
        />
      </div>
    </>
  );
}

function TransferScreen({ answers, set }: Props) {
  const { t } = useTranslation('posting');
  const common = useTranslation().t;
  const { priceMin, priceMax } = answers;
  return (
    <>
      <ChoicesField
        label={t('step.transfer.question')}
        hint={t('step.transfer.hint')}
        choices={transferForms.map((value) => ({ value, label: common(`transferForm.${value}`) }))}
        values={answers.transferForms}
        onValues={(forms) => set({ transferForms: forms })}
      />
      <div className={styles.apart}>
        <p className={styles.small}>{t('price')}</p>
        <p className={styles.quiet}>{t('priceHint')}</p>
        <div className={styles.pair}>
          <MoneyField
            label={t('budget.min')}
            value={priceMin}
            onValue={(value) => set({ priceMin: value })}
            problem={
              priceMin !== null && priceMax !== null && priceMin > priceMax ? t('budget.minAbove') : undefined
            }
          />
          <MoneyField
            label={t('budget.max')}
            value={priceMax}
            onValue={(value) => set({ priceMax: value })}
          />
        </div>
      </div>
      <div className={styles.apart}>
        <PlaceField label={t('where')} value={answers.region} onValue={(region) => set({ region })} />
      </div>
    </>
  );
}

export const offerScreens: Screens<OfferAnswers> = {
  offering: OfferingScreen,
  summary: SummaryScreen,
  kind: KindScreen,
  maturity: MaturityScreen,
  transfer: TransferScreen,
  readers: (props) => <ReadersScreen {...props} canHide={false} />,
  about: AboutScreen,
};
