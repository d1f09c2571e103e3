import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationDetailQuery } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { ExpertCard } from '../../../ui/cards/ExpertCard.js';
import { LabCard } from '../../../ui/cards/LabCard.js';
import { NeedCard } from '../../../ui/cards/NeedCard.js';
import { OfferCard } from '../../../ui/cards/OfferCard.js';
import detail from '../../../ui/Detail.module.css';
import { Facts } from '../../../ui/Facts.js';
import { Empty, useTitle } from '../../../ui/State.js';
import { KindTag } from '../../../ui/Tag.js';
import { VerifiedLine } from '../../../ui/Verified.js';

type Organisation = NonNullable<OrganisationDetailQuery['organisation']>;

interface Props {
  organisation: Organisation;
  offers: OrganisationDetailQuery['offers'];
  needs: OrganisationDetailQuery['needs'];
}

/** Who an organisation is, and everything it has put here. */
export function OrganisationView({ organisation, offers, needs }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  useTitle(format.name(organisation));
  return (
    <div className={detail.columns}>
      <article>
        <div className={detail.head}>
          <KindTag kind="ORGANISATION" detail={t(`organisationKind.${organisation.organisationKind}`)} />
          <h1>{format.name(organisation)}</h1>
          <VerifiedLine {...organisation} />
        </div>
        {organisation.summary && <p className={detail.text}>{organisation.summary}</p>}
        <OrganisationFacts organisation={organisation} />
      </article>
      <Listings organisation={organisation} offers={offers} needs={needs} />
    </div>
  );
}

function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const common = useTranslation().t;
  const format = useFormat();
  const { nameEn, name, website, address, employees, sizeClass, provenance } = organisation;
  const otherName = format.locale === 'en' ? (nameEn ? name : null) : nameEn;
  return (
    <Facts
      facts={[
        { label: t('otherName'), value: otherName },
        { label: t('taxCode'), value: organisation.taxCode },
        {
          label: common('fact.industry'),
          value: organisation.industry ? format.term(organisation.industry) : null,
        },
        {
          label: common('fact.fields'),
          value: organisation.fieldsOfScience.map((field) => format.term(field)).join('; '),
        },
        { label: t('size'), value: sizeClass ? common(`sizeClass.${sizeClass}`) : null },
        { label: t('employees'), value: typeof employees === 'number' ? format.number(employees) : null },
        { label: t('founded'), value: organisation.founded },
        { label: t('address'), value: address ?? organisation.province },
        { label: t('website'), value: website ? <Website address={website} /> : null },
        {
          label: common('fact.source'),
          value: `${provenance.source}, ${format.date(provenance.recordedAt)}`,
        },
      ]}
    />
  );
}

/** Only a web address becomes a link; anything else an import brought stays text. */
function Website({ address }: { address: string }) {
  const { t } = useTranslation();
  if (!/^https?:\/\//i.test(address)) return address;
  return (
    <a href={address} rel="noreferrer nofollow">
      {address.replace(/^https?:\/\//i, '').replace(/\/$/, '')}
      <span className="visually-hidden"> ({t('opensOutside')})</span>
    </a>
  );
}

function Listings({ organisation, offers, needs }: Props) {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const { labs, experts, id } = organisation;
  const blocks: { title: string; rows: ReactNode[]; all?: ReactNode }[] = [
    {
      title: t('offers', { count: offers.totalCount, shown: format.number(offers.totalCount) }),
      rows: offers.edges.map(({ node }) => <OfferCard key={node.id} offer={node} compact />),
      all: offers.totalCount > offers.edges.length && (
        <Link to="/offers" search={{ organisationId: id }}>
          {t('allOffers')}
        </Link>
      ),
    },
    {
      title: t('needs', { count: needs.totalCount, shown: format.number(needs.totalCount) }),
      rows: needs.edges.map(({ node }) => <NeedCard key={node.id} need={node} compact />),
      all: needs.totalCount > needs.edges.length && (
        <Link to="/needs" search={{ organisationId: id }}>
          {t('allNeeds')}
        </Link>
      ),
    },
    { title: t('labs'), rows: labs.map((lab) => <LabCard key={lab.id} lab={lab} compact />) },
    {
      title: t('experts'),
      rows: experts.map((expert) => <ExpertCard key={expert.id} expert={expert} compact />),
    },
  ];
  const filled = blocks.filter((block) => block.rows.length > 0);
  if (filled.length === 0) {
    return (
      <Empty title={t('nothing')}>
        <p>{t('nothingNext')}</p>
        <Link to="/organisations">{t('seeOthers')}</Link>
      </Empty>
    );
  }
  return (
    <div>
      {filled.map((block, at) => (
        <section key={block.title} className={at === 0 ? undefined : detail.block}>
          <h2>{block.title}</h2>
          {block.rows}
          {block.all}
        </section>
      ))}
    </div>
  );
}
