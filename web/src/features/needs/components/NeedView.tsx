import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type MatchFieldsFragment,
  type NeedDetailQuery,
  NeedMatchesDocument,
} from '../../../graphql/generated/graphql.js';
import { noMatches, useConnection } from '../../../graphql/use-connection.js';
import { useFormat } from '../../../i18n/use-format.js';
import { splitMarks } from '../../../lib/highlight.js';
import { OwnerBlock } from '../../../ui/cards/OwnerBlock.js';
import detail from '../../../ui/Detail.module.css';
import { Facts } from '../../../ui/Facts.js';
import { FilesSection } from '../../../ui/files/FilesSection.js';
import { Marked } from '../../../ui/Marked.js';
import { MatchSection } from '../../../ui/match/MatchSection.js';
import { quotedIn } from '../../../ui/match/texts.js';
import { useTitle } from '../../../ui/State.js';
import { AskIntroduction } from '../../../ui/interest/AskIntroduction.js';
import { KindTag } from '../../../ui/Tag.js';

const DeclinedMatches = lazy(async () => ({
  default: (await import('./DeclinedMatches.js')).DeclinedMatches,
}));

type Need = NonNullable<NeedDetailQuery['need']>;
const PAGE = 10;

/** A need in its owner's words, and beside it what may solve it. */
export function NeedView({ need, browse }: { need: Need; browse: ReactNode }) {
  const { t } = useTranslation('needs');
  const [chosen, setChosen] = useState<MatchFieldsFragment>();
  const matches = useConnection(NeedMatchesDocument, { id: need.id, first: PAGE }, (data) => ({
    ...(data.need?.matches ?? noMatches),
    verdict: data.need?.verdict ?? null,
  }));
  useTitle(need.title);

  const marked = chosen ?? matches.nodes.find((match) => match.band !== 'WEAK');
  const quotes = marked?.reasons.flatMap((reason) => reason.needQuotes) ?? [];
  const own = { title: need.title, summary: need.description };
  const pieces = (field: keyof typeof own) => splitMarks(own[field], quotedIn(own, field, quotes));
  return (
    <div className={detail.columns}>
      <article>
        <NeedHead need={need} />
        <div className={detail.need} lang={need.language}>
          <h1>
            <Marked pieces={pieces('title')} />
          </h1>
          <p className={detail.text}>
            <Marked pieces={pieces('summary')} />
          </p>
          <Told need={need} />
        </div>
        <NeedFacts need={need} />
        {need.status === 'PUBLISHED' && !need.viewerCan.edit && (
          <AskIntroduction wanted={{ need: need.id }} title={need.title} />
        )}
        <FilesSection files={need.attachments} />
      </article>
      <MatchSection
        title={t('matches')}
        lead={t('matchesLead')}
        side="need"
        own={own}
        pages={matches}
        markedId={marked?.id}
        onMark={setChosen}
        mine={need.viewerCan.edit}
        missing={matches.first?.verdict?.answered === false ? matches.first.verdict.missing : null}
        empty={{
          title: t('noMatches'),
          next: (
            <>
              <p>{t(need.viewerCan.edit ? 'noMatchesOwner' : 'noMatchesNext')}</p>
              {browse}
            </>
          ),
        }}
        below={
          need.viewerCan.edit && (
            <Suspense>
              <DeclinedMatches needId={need.id} onChange={matches.retry} />
            </Suspense>
          )
        }
      />
    </div>
  );
}

/** The answers of the interview, each under its question. */
function Told({ need }: { need: Need }) {
  const { t } = useTranslation('needs');
  const told = [
    ['situation', need.currentSituation],
    ['result', need.wantedResult],
    ['constraints', need.constraints],
  ] as const;
  return told.map(
    ([name, text]) =>
      text !== null && (
        <section key={name}>
          <h2 className={detail.asked}>{t(`told.${name}`)}</h2>
          <p className={detail.text}>{text}</p>
        </section>
      ),
  );
}

function NeedHead({ need }: { need: Need }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={detail.head}>
      <KindTag kind="NEED" />
      <p className={detail.note}>
        {typeof need.publishedAt === 'string' && (
          <span>{t('fact.postedOn', { date: format.date(need.publishedAt) })}</span>
        )}
        {need.status !== 'PUBLISHED' && <strong>{t(`status.${need.status}`)}</strong>}
        {need.language !== format.locale && <span>{t('fact.writtenInOther')}</span>}
      </p>
    </div>
  );
}

function NeedFacts({ need }: { need: Need }) {
  const { t } = useTranslation('needs');
  const common = useTranslation().t;
  const format = useFormat();
  return (
    <>
      <Facts
        facts={[
          { label: common('fact.place'), value: need.region },
          { label: common('fact.deadline'), value: need.deadline ? format.date(need.deadline) : null },
          {
            label: common('fact.budget'),
            value:
              [need.budgetMinVnd, need.budgetVnd]
                .filter((one) => typeof one === 'number')
                .map(format.money)
                .join(' – ') || null,
          },
          {
            label: t('trlMin'),
            value: typeof need.trlMin === 'number' ? t('trlAtLeast', { level: need.trlMin }) : null,
            hint: common('fact.trlHint'),
          },
          {
            label: common('fact.field'),
            value: need.fieldOfScience ? format.term(need.fieldOfScience) : null,
          },
          { label: common('fact.industry'), value: need.industry ? format.term(need.industry) : null },
          { label: t('visibility'), value: common(`visibility.${need.visibility}`) },
          {
            label: common('fact.organisation'),
            value: need.organisation ? null : `${t('anonymous')}. ${t('anonymousWhy')}`,
          },
        ]}
      />
      <OwnerBlock organisation={need.organisation} />
    </>
  );
}
