import type { ImportKind } from '@caunoi/shared/imports/row-schemas';
import type { ItemKind } from '@caunoi/shared/vocabulary';

/** The kind of item that a kind of file holds. */
export const itemKindOf: Readonly<Record<ImportKind, ItemKind>> = {
  organisations: 'organisation',
  offers: 'offer',
  needs: 'need',
  experts: 'expert',
  labs: 'lab',
};
