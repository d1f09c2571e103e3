import { useTranslation } from 'react-i18next';
import type { ClaimFragment } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import type { OrganisationCase } from './CasePane.js';
import styles from './Desk.module.css';

interface Line {
  name: string;
  register: string | null | undefined;
  /** What the person who claims it wrote; undefined where they were not asked. */
  given?: string | null | undefined;
  number?: boolean;
}

/** The record as it stands; for a claim, what its writer gave beside it, with what differs marked by word and colour. */
export function Compared({ found, claim }: { found: OrganisationCase; claim: ClaimFragment | undefined }) {
  const { t } = useTranslation('registration');
  const common = useTranslation().t;
  const format = useFormat();
  const { registration } = found;
  const { organisation } = registration;
  const given = claim?.given ?? undefined;
  const kind = (of: { organisationKind: typeof organisation.organisationKind } | undefined) =>
    of && common(`organisationKind.${of.organisationKind}`);
  const size = (of: { sizeClass?: typeof organisation.sizeClass } | undefined) =>
    of?.sizeClass ? common(`sizeClass.${of.sizeClass}`) : null;
  const industry = (of: { industry?: { vi: string; en: string } | null } | undefined) =>
    of?.industry ? format.term(of.industry) : null;
  const lines: Line[] = [
    { name: t('taxCode'), register: found.taxCode, number: true },
    { name: t('field.name'), register: organisation.name, given: given?.name },
    { name: t('field.kind'), register: kind(organisation), given: kind(given) },
    {
      name: t('field.place'),
      register: [organisation.commune, organisation.province].filter(Boolean).join(', '),
      given: given?.place,
    },
    { name: t('field.address'), register: organisation.address, given: given?.address },
    { name: t('field.industry'), register: industry(organisation), given: industry(given) },
    { name: t('field.size'), register: size(organisation), given: size(given) },
    { name: t('field.contactName'), register: registration.contactName, given: given?.contactName },
    {
      name: t('field.contactPhone'),
      register: registration.contactPhone,
      given: given?.contactPhone,
      number: true,
    },
    { name: t('field.contactEmail'), register: registration.contactEmail, given: given?.contactEmail },
    { name: t('field.website'), register: organisation.website, given: given?.website },
    {
      name: common('fact.source'),
      register: [
        organisation.provenance.source,
        found.importedAs,
        format.date(organisation.provenance.recordedAt),
      ]
        .filter(Boolean)
        .join(' · '),
    },
  ];
  return (
    <section className={styles.block}>
      <h3>{t(given ? 'desk.compared' : 'desk.asGiven')}</h3>
      <table className={styles.compare}>
        <thead className={given ? undefined : 'visually-hidden'}>
          <tr>
            <th scope="col">{t('conflict.field')}</th>
            <th scope="col">{t(given ? 'desk.register' : 'desk.asGiven')}</th>
            {given && <th scope="col">{t('desk.given')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.name}>
              <th scope="row">{line.name}</th>
              <td
                data-label={given ? t('desk.register') : undefined}
                className={line.number === true ? styles.number : undefined}
              >
                {line.register || <Nothing />}
              </td>
              {given && <Given line={line} />}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.sub2}>
        <a href="https://tracuunnt.gdt.gov.vn/tcnnt/mstdn.jsp" rel="noreferrer">
          {t('desk.lookUpTax')}
        </a>{' '}
        ·{' '}
        <a href="https://dangkykinhdoanh.gov.vn" rel="noreferrer">
          {t('desk.lookUpBusiness')}
        </a>
      </p>
    </section>
  );
}

function Given({ line }: { line: Line }) {
  const { t } = useTranslation('registration');
  if (!line.given) return <td>{t('desk.notGiven')}</td>;
  const same = line.given.trim().toLowerCase() === (line.register ?? '').trim().toLowerCase();
  const differs = !same && Boolean(line.register);
  return (
    <td
      data-label={t('desk.given')}
      className={[differs && styles.differs, line.number === true && styles.number].filter(Boolean).join(' ')}
    >
      {line.given}
      {differs && <span> ({t('desk.differs')})</span>}
    </td>
  );
}

function Nothing() {
  const { t } = useTranslation('registration');
  return <span className={styles.sub2}>{t('conflict.nothing')}</span>;
}
