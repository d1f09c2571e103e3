import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type MatchFieldsFragment,
  type OfferDetailQuery,
  OfferMatchesDocument,
} from '../../../graphql/generated/graphql.js';
import { noMatches, useConnection } from '../../../graphql/use-connection.js';
import { useFormat } from '../../../i18n/use-format.js';
import { splitMarks } from '../../../lib/highlight.js';
import { OwnerBlock } from '../../../ui/cards/OwnerBlock.js';
import { usePrice } from '../../../ui/cards/use-price.js';
import detail from '../../../ui/Detail.module.css';
import { Facts } from '../../../ui/Facts.js';
import { FilesSection } from '../../../ui/files/FilesSection.js';
import { Marked } from '../../../ui/Marked.js';
import { MatchSection } from '../../../ui/match/MatchSection.js';
import { quotedIn } from '../../../ui/match/texts.js';
import { useTitle } from '../../../ui/State.js';
import { AskIntroduction } from '../../../ui/interest/AskIntroduction.js';
import { KindTag } from '../../../ui/Tag.js';

type Offer = NonNullable<OfferDetailQuery['offer']>;
const PAGE = 10;

/** An offer in its owner's words, and beside it whom it may help. */
export function OfferView({ offer, browse }: { offer: Offer; browse: ReactNode }) {
  const { t } = useTranslation('offers');
  const [chosen, setChosen] = useState<MatchFieldsFragment>();
  const matches = useConnection(
    OfferMatchesDocument,
    { id: offer.id, first: PAGE },
    (data) => data.offer?.matches ?? noMatches,
  );
  useTitle(offer.title);

  const marked = chosen ?? matches.nodes.find((match) => match.band !== 'WEAK');
  const quotes = marked?.reasons.flatMap((reason) => reason.offerQuotes) ?? [];
  const own = { title: offer.title, summary: offer.summary, keywords: offer.keywords.join(', ') };
  const pieces = (field: keyof typeof own) => splitMarks(own[field], quotedIn(own, field, quotes));
  return (
    <div className={detail.columns}>
      <article>
        <OfferHead offer={offer} />
        <div className={detail.offer} lang={offer.language}>
          <h1>
            <Marked pieces={pieces('title')} />
          </h1>
          <p className={detail.text}>
            <Marked pieces={pieces('summary')} />
          </p>
          {offer.keywords.length > 0 && (
            <ul className={detail.words} aria-label={t('keywords')}>
              {offer.keywords.map((word) => (
                <li key={word}>{word}</li>
              ))}
            </ul>
          )}
        </div>
        <OfferFacts offer={offer} />
        {offer.status === 'PUBLISHED' && !offer.viewerCan.edit && (
          <AskIntroduction wanted={{ supply: { kind: 'OFFER', id: offer.id } }} title={offer.title} />
        )}
        <FilesSection files={offer.attachments} />
      </article>
      <MatchSection
        title={t('matches')}
        lead={t('matchesLead')}
        side="offer"
        own={own}
        pages={matches}
        markedId={marked?.id}
        onMark={setChosen}
        mine={offer.viewerCan.edit}
        empty={{
          title: t('noMatches'),
          next: (
            <>
              <p>{t('noMatchesNext')}</p>
              {browse}
            </>
          ),
        }}
      />
    </div>
  );
}

function OfferHead({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={detail.head}>
      <KindTag kind="OFFER" detail={t(`offerKind.${offer.offerKind}`)} />
      <p className={detail.note}>
        {typeof offer.publishedAt === 'string' && (
          <span>{t('fact.postedOn', { date: format.date(offer.publishedAt) })}</span>
        )}
        {offer.status !== 'PUBLISHED' && <strong>{t(`status.${offer.status}`)}</strong>}
        {offer.language !== format.locale && <span>{t('fact.writtenInOther')}</span>}
      </p>
    </div>
  );
}

function OfferFacts({ offer }: { offer: Offer }) {
  const { t } = useTranslation('offers');
  const common = useTranslation().t;
  const format = useFormat();
  const price = usePrice();
  const { source, recordedAt } = offer.provenance;
  return (
    <>
      <Facts
        facts={[
          {
            label: common('fact.trl'),
            value: typeof offer.trl === 'number' ? common('fact.trlOf', { level: offer.trl }) : null,
            hint: common('fact.trlHint'),
          },
          { label: common('fact.price'), value: price(offer.price) },
          {
            label: t('forms'),
            value: offer.transferForms.map((form) => common(`transferForm.${form}`)).join(', '),
          },
          { label: t('ip'), value: common(`ipStatus.${offer.ipStatus}`) },
          { label: common('fact.place'), value: offer.region },
          {
            label: common('fact.field'),
            value: offer.fieldOfScience ? format.term(offer.fieldOfScience) : null,
          },
          { label: common('fact.industry'), value: offer.industry ? format.term(offer.industry) : null },
          { label: common('fact.source'), value: `${source}, ${format.date(recordedAt)}` },
        ]}
      />
      <OwnerBlock organisation={offer.organisation} />
    </>
  );
}
