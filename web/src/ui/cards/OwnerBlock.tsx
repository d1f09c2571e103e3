import { useTranslation } from 'react-i18next';
import type { OrganisationCardFragment } from '../../graphql/generated/graphql.js';
import detail from '../Detail.module.css';
import { OrganisationCard } from './OrganisationCard.js';

/** Who stands behind the thing a page is about; nothing where nobody is named. */
export function OwnerBlock({ organisation }: { organisation: OrganisationCardFragment | null | undefined }) {
  const { t } = useTranslation();
  if (!organisation) return null;
  return (
    <section className={detail.owner}>
      <h2>{t('fact.organisation')}</h2>
      <OrganisationCard organisation={organisation} compact />
    </section>
  );
}
