import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemKind, MatchFieldsFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Owner, Place } from '../cards/Card.js';
import { usePrice } from '../cards/use-price.js';

export interface TargetView {
  kind: ItemKind;
  detail: string | undefined;
  title: string;
  meta: ReactNode[];
}

/** What a card says about the thing on the other side of a match; the first of `meta` is who stands behind it. */
export function useTargetView(target: MatchFieldsFragment['target']): TargetView {
  const { t } = useTranslation();
  const format = useFormat();
  const price = usePrice();
  switch (target.__typename) {
    case 'Offer':
      return {
        kind: 'OFFER',
        detail: t(`offerKind.${target.offerKind}`),
        title: target.title,
        meta: [
          target.organisation ? <Owner organisation={target.organisation} /> : t('fact.individual'),
          <Place name={target.region} />,
          typeof target.trl === 'number' && t('fact.trlShort', { level: target.trl }),
          price(target.price),
        ],
      };
    case 'Need':
      return {
        kind: 'NEED',
        detail: undefined,
        title: target.title,
        meta: [
          target.organisation ? <Owner organisation={target.organisation} /> : t('fact.anonymous'),
          <Place name={target.region} />,
          typeof target.budgetVnd === 'number' &&
            t('fact.budgetShort', { money: format.money(target.budgetVnd) }),
          typeof target.deadline === 'string' && t('fact.before', { date: format.date(target.deadline) }),
        ],
      };
    case 'Expert':
      return {
        kind: 'EXPERT',
        detail: undefined,
        title: target.degree ? `${target.degree} ${target.expertName}` : target.expertName,
        meta: [
          target.organisation ? format.name(target.organisation) : t('fact.individual'),
          <Place name={target.location} />,
        ],
      };
    case 'Lab':
      return {
        kind: 'LAB',
        detail: target.accreditations[0],
        title: target.labName,
        meta: [
          target.organisation ? format.name(target.organisation) : null,
          <Place name={target.address} />,
        ],
      };
  }
}
