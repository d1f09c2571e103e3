import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentItemFragment, ListingStatus } from '../../../graphql/generated/graphql.js';
import { type Draft, useDraft } from '../../../lib/use-draft.js';
import { Button } from '../../../ui/Button.js';
import type { Person } from '../../../ui/desk/places.js';
import { Icon } from '../../../ui/Icon.js';
import { useTitle } from '../../../ui/State.js';
import { type ListingForm, textOf } from '../listing-form.js';
import type { NeedAnswers } from '../need-form.js';
import type { OfferAnswers } from '../offer-form.js';
import styles from '../Posting.module.css';
import { useServerDraft } from '../use-server-draft.js';
import { type CommonAnswers, newWriting, readWriting, same, type Writing } from '../writing.js';
import { ConflictChoice } from './ConflictChoice.js';
import { LiveMatches } from './LiveMatches.js';
import { Restored } from './Restored.js';
import { organisationsOf, Review } from './Review.js';
import { SaveLine } from './SaveLine.js';
import type { Screens } from './screens.js';

export interface Stored<Answers> {
  id: string;
  revision: number;
  status: ListingStatus;
  reviewReason: string | null;
  organisationId: string | null;
  answers: Answers;
  attachments: readonly AttachmentItemFragment[];
}

interface Props<Answers extends CommonAnswers> {
  form: ListingForm<Answers>;
  screens: Screens<Answers>;
  /** The name of the draft on this device. */
  name: string;
  person: Person | null;
  /** The listing that is being changed. */
  stored?: Stored<Answers> | undefined;
  /** Answers to begin with, of a listing that is copied. */
  copied?: Answers | undefined;
  /** A sentence typed on another page. */
  typed?: string | undefined;
  step: string | undefined;
  onStep: (step: string) => void;
  onDone: (id: string) => void;
}

const writingOf = <Answers extends CommonAnswers>(stored: Stored<Answers>): Writing<Answers> => ({
  ...newWriting(stored.answers),
  base: stored.answers,
  id: stored.id,
  revision: stored.revision,
  organisationId: stored.organisationId,
});

const noFiles: readonly AttachmentItemFragment[] = [];

/** One question a screen, each skippable, back and forth; what is written survives everything. */
export function Interview<Answers extends CommonAnswers>(props: Props<Answers>) {
  const { form, screens, name, person, stored, copied, typed, onStep, onDone } = props;
  const { t } = useTranslation('posting');
  const kept = useDraft<Writing<Answers>>(name, {
    empty: () => (stored ? writingOf(stored) : newWriting(beginning(form, copied, typed))),
    read: (found) => {
      const writing = readWriting(found, form.empty);
      // Nothing of one's own is in it: what the server has now is newer.
      if (writing && stored && writing.base && same(writing.base, writing.answers)) return undefined;
      return writing;
    },
    person: person?.id ?? null,
  });
  const { value: writing, update } = kept;
  const status = stored?.status ?? 'DRAFT';
  const isDraft = status === 'DRAFT';
  const draft = useServerDraft(form, writing, update, { auto: isDraft, signedIn: person !== null });
  useOnlyOrganisation(writing, update, person);

  const steps = [...form.steps, 'review'];
  const step = props.step !== undefined && steps.includes(props.step) ? props.step : (steps[0] ?? 'review');
  const at = steps.indexOf(step);
  const { answers } = writing;
  const set = (change: Partial<Answers>): void =>
    update((before) => ({ ...before, answers: { ...before.answers, ...change } }));
  const [tried, setTried] = useState(false);
  const screenRef = useRef<HTMLDivElement>(null);
  useFocusOnStep(screenRef, step);
  const title = t(stored && !isDraft ? `${form.kind}.edit` : `${form.kind}.title`);
  useTitle(title);

  const first = at === 0;
  const goOn = (): void => {
    setTried(true);
    if (first && answers.title.trim() === '') return;
    onStep(steps[at + 1] ?? 'review');
  };
  useEnter(screenRef, first, goOn);
  useKeptAtOnce(kept, stored !== undefined);
  const Screen = screens[step];
  const touched = stored ? !same(stored.answers, answers) : answers.title !== '';
  const parts = form.parts(answers);

  return (
    <div className={styles.page} data-side={form.kind}>
      <header className={styles.top}>
        <h1>{title}</h1>
        <Progress at={at} of={steps.length} percent={form.percent(answers)} />
        <SaveLine draft={draft} keptAt={kept.savedAt} touched={touched} live={!isDraft} />
      </header>
      <div className={styles.columns}>
        <div ref={screenRef} className={styles.main}>
          {name.endsWith('.new') && (kept.restored || stored !== undefined) && (
            <Restored
              savedAt={kept.savedAt}
              onServer={writing.id !== null}
              title={answers.title}
              typed={typed}
              onFresh={(sentence) => {
                kept.clear();
                update(newWriting(beginning(form, undefined, sentence)));
                onStep(steps[0] ?? 'review');
              }}
            />
          )}
          {draft.conflict !== undefined ? (
            <ConflictChoice
              form={form}
              mine={answers}
              theirs={draft.conflict.stored}
              base={writing.base}
              onChoose={draft.settle}
            />
          ) : Screen === undefined ? (
            <Review
              {...{ form, writing, person, status, draft, onStep }}
              reviewReason={stored?.reviewReason ?? null}
              files={stored?.attachments ?? noFiles}
              onOrganisation={(organisationId) => update({ organisationId })}
              onDone={(id) => {
                kept.clear();
                onDone(id);
              }}
            />
          ) : (
            <form
              noValidate
              className={styles.question}
              onSubmit={(event) => {
                event.preventDefault();
                goOn();
              }}
            >
              <Screen
                key={step}
                answers={answers}
                set={set}
                text={textOf(parts)}
                problem={tried && first && answers.title.trim() === '' ? t('needTitle') : undefined}
              />
              <div className={styles.moves}>
                <Button type="submit" tone={form.kind}>
                  {t(first || form.answered(answers, step) ? 'next' : 'skip')}
                  <Icon name="arrow" />
                </Button>
                {!first && (
                  <Button tone="plain" onClick={() => onStep(steps[at - 1] ?? step)}>
                    <Icon name="back" /> {t('back')}
                  </Button>
                )}
                {answers.title.trim() !== '' && at < steps.length - 2 && (
                  <button type="button" className={styles.change} onClick={() => onStep('review')}>
                    {t(isDraft ? 'toReview' : 'toReviewEdit')}
                  </button>
                )}
              </div>
            </form>
          )}
        </div>
        <aside className={styles.aside}>
          <LiveMatches
            kind={form.kind}
            text={textOf(parts.filter(({ step: of }) => of !== 'place' && of !== 'about'))}
            fieldOfScience={answers.fieldOfScience?.code ?? null}
            industry={answers.industry?.code ?? null}
            region={answers.region}
            budgetVnd={(answers as unknown as Partial<NeedAnswers>).budgetMax ?? null}
            trl={(answers as unknown as Partial<OfferAnswers>).trl ?? null}
          />
        </aside>
      </div>
    </div>
  );
}

/** One sentence ends with Enter; in longer answers Ctrl+Enter goes on, for Enter begins a line. */
function useEnter(screen: RefObject<HTMLDivElement | null>, oneLine: boolean, goOn: () => void): void {
  useEffect(() => {
    const box = screen.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLTextAreaElement) || event.isComposing)
        return;
      if (!(oneLine && !event.shiftKey) && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      goOn();
    };
    box?.addEventListener('keydown', onKeyDown);
    return () => box?.removeEventListener('keydown', onKeyDown);
  });
}

/** What was typed on another page, or copied, is kept on the device before the first key is pressed here. */
function useKeptAtOnce<Answers extends CommonAnswers>(kept: Draft<Writing<Answers>>, stored: boolean): void {
  const { restored, savedAt, update, value } = kept;
  const missing = !stored && !restored && savedAt === undefined && value.answers.title !== '';
  const tried = useRef(false);
  useEffect(() => {
    if (!missing || tried.current) return;
    tried.current = true;
    update({});
  }, [missing, update]);
}

function beginning<Answers extends CommonAnswers>(
  form: ListingForm<Answers>,
  copied: Answers | undefined,
  typed: string | undefined,
): Answers {
  return { ...form.empty(), ...copied, ...(typed === undefined ? {} : form.begin(typed)) };
}

function Progress({ at, of, percent }: { at: number; of: number; percent: number }) {
  const { t } = useTranslation('posting');
  const says = t('meterText', { percent });
  return (
    <div className={styles.progress}>
      <p className={styles.quiet}>{t('progress', { at: at + 1, of })}</p>
      <div
        role="meter"
        aria-label={t('meter')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={says}
        className={styles.meter}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      <p className={styles.quiet}>{says}</p>
    </div>
  );
}

/** Who belongs to one organisation writes in its name without being asked. */
function useOnlyOrganisation<Answers extends CommonAnswers>(
  writing: Writing<Answers>,
  update: (change: Partial<Writing<Answers>>) => void,
  person: Person | null,
): void {
  const own = person === null ? [] : organisationsOf(person);
  const only = own.length === 1 ? own[0]?.organisationId : undefined;
  const known = writing.organisationId !== null && (writing.id !== null || own.length === 0);
  const chosen = own.some(({ organisationId }) => organisationId === writing.organisationId);
  useEffect(() => {
    if (only !== undefined && !known && !chosen && writing.answers.title !== '')
      update({ organisationId: only });
  }, [only, known, chosen, writing.answers.title, update]);
}

/** A new question takes the focus to its answer. */
function useFocusOnStep(screen: RefObject<HTMLDivElement | null>, step: string): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    window.scrollTo({ top: 0 });
    screen.current
      ?.querySelector<HTMLElement>(
        'form :is(textarea, input:checked, input, select, h2, [tabindex="-1"], button)',
      )
      ?.focus({ preventScroll: true });
  }, [screen, step]);
}
