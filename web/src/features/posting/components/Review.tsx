import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CombinedError, useClient } from 'urql';
import type { AttachmentItemFragment, ListingStatus } from '../../../graphql/generated/graphql.js';
import { splitMarks } from '../../../lib/highlight.js';
import { Button, buttonClass } from '../../../ui/Button.js';
import type { Person } from '../../../ui/desk/places.js';
import { Actions } from '../../../ui/form/Form.js';
import { Attachments } from '../../../ui/files/Attachments.js';
import { FormProblem } from '../../../ui/form/FormProblem.js';
import { SelectField } from '../../../ui/form/SelectField.js';
import { Marked } from '../../../ui/Marked.js';
import { Notice } from '../../../ui/Notice.js';
import { type ListingForm, textOf } from '../listing-form.js';
import styles from '../Posting.module.css';
import { useShown } from '../use-shown.js';
import type { ServerDraft } from '../use-server-draft.js';
import type { CommonAnswers, Writing } from '../writing.js';
import { OrganisationPicker } from './OrganisationPicker.js';
import { Similar } from './Similar.js';
import { marksIn, tells, useTelling, WarningNotice } from './Warnings.js';

interface Props<Answers extends CommonAnswers> {
  form: ListingForm<Answers>;
  writing: Writing<Answers>;
  person: Person | null;
  /** What the stored listing is now; a draft is published, anything else is saved. */
  status: ListingStatus;
  reviewReason: string | null;
  files: readonly AttachmentItemFragment[];
  draft: ServerDraft<Answers>;
  onOrganisation: (id: string) => void;
  onStep: (step: string) => void;
  /** It is out, or handed to staff, or saved: where the stored listing stands now. */
  onDone: (id: string) => void;
}

/** Everything on one page as readers will see it, what to mind before it goes out, and the one button. */
export function Review<Answers extends CommonAnswers>(props: Props<Answers>) {
  const { form, writing, person, status, reviewReason, files, draft, onOrganisation, onStep, onDone } = props;
  const { t } = useTranslation('posting');
  const client = useClient();
  const { answers } = writing;
  const parts = form.parts(answers);
  const [attached, setAttached] = useState(files);
  const [read, setRead] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const [asked, setAsked] = useState(false);
  const { telling, asking } = useTelling(
    (answers.anonymous || asked) && person !== null && writing.organisationId !== null,
    parts,
    writing.organisationId,
    answers.industry?.code ?? null,
    answers.region,
  );
  const warned = answers.anonymous && tells(telling);
  const isDraft = status === 'DRAFT';

  const finish = async (): Promise<void> => {
    setTried(true);
    if (busy || asking || (warned && !read)) return;
    setBusy(true);
    setError(undefined);
    const saved = await draft.flush(isDraft || !warned ? undefined : { warningsRead: true });
    if (saved === undefined) {
      setBusy(false);
      return;
    }
    if (!isDraft) {
      onDone(saved.id);
      return;
    }
    const answer = await form.publish(client, { ...saved, warningsRead: warned && read });
    setBusy(false);
    if (answer.kind === 'published') onDone(answer.id);
    else {
      setError(answer.error);
      setAsked(true);
    }
  };

  return (
    <form
      noValidate
      className={styles.stack}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      <h2 tabIndex={-1} className={styles.ask}>
        {t('step.review.question')}
      </h2>
      <p className={styles.quiet}>{t('review.lead')}</p>
      {reviewReason !== null && (
        <Notice tone="warning">
          <p>{t('review.back', { reason: reviewReason })}</p>
        </Notice>
      )}
      <Summary
        {...{ form, answers, onStep }}
        marks={(at) => marksIn(parts, at, warned ? telling : undefined)}
      />
      {person !== null && isDraft && (
        <Similar kind={form.kind} text={textOf(parts.slice(0, 3))} exceptId={writing.id} />
      )}
      {warned && telling !== undefined && (
        <WarningNotice {...{ telling, read, onRead: setRead }} problem={tried} />
      )}
      <FormProblem error={error} />
      {person === null ? (
        <SignInFirst kind={form.kind} />
      ) : (
        <>
          <Attachments
            kind={form.kind === 'need' ? 'NEED' : 'OFFER'}
            files={attached}
            subjectId={async () => writing.id ?? (await draft.flush())?.id}
            onChanged={setAttached}
          />
          {isDraft && <Owner {...{ person, writing, onOrganisation }} />}
          <Actions>
            <Button
              type="submit"
              tone={form.kind}
              disabled={writing.organisationId === null}
              aria-disabled={busy || asking}
            >
              {t(busy ? 'review.sending' : isDraft ? `${form.kind}.publish` : 'review.saveChanges')}
            </Button>
            <Button tone="plain" onClick={() => onStep(form.steps.at(-1) ?? '')}>
              {t('back')}
            </Button>
          </Actions>
        </>
      )}
    </form>
  );
}

function Summary<Answers extends CommonAnswers>({
  form,
  answers,
  onStep,
  marks,
}: {
  form: ListingForm<Answers>;
  answers: Answers;
  onStep: (step: string) => void;
  marks: (part: number) => { start: number; end: number }[];
}) {
  const { t } = useTranslation('posting');
  const shown = useShown();
  const parts = form.parts(answers);
  return (
    <dl className={styles.summary} data-side={form.kind}>
      {form.fields.map(({ name, step }) => {
        const text = shown(name, answers);
        if (text === '' && name === 'description') return null;
        const label = t(`step.${name}.short` as 'step.sentence.short');
        const at = parts.findIndex((part) => part.step === step && part.text.trim() === text.trim());
        return (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              {text === '' ? (
                <span className={styles.quiet}>{t('notAnswered')}</span>
              ) : at < 0 ? (
                text
              ) : (
                <Marked
                  pieces={splitMarks(text.normalize('NFC').trim(), marks(at))}
                  className={styles.telling}
                />
              )}
            </dd>
            <dd>
              <button
                type="button"
                className={styles.change}
                aria-label={t('changeOf', { name: label })}
                onClick={() => onStep(step)}
              >
                {t('change')}
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function SignInFirst({ kind }: { kind: 'need' | 'offer' }) {
  const { t } = useTranslation('posting');
  const back = encodeURIComponent(`/post/${kind}?step=review`);
  return (
    <Notice title={t('review.signInTitle')}>
      <p>{t('review.signInNext')}</p>
      <Actions>
        <a href={`/sign-in?returnTo=${back}`} className={buttonClass(kind)}>
          {t('review.signIn')}
        </a>
        <a href={`/register?returnTo=${back}`} className={buttonClass('plain')}>
          {t('review.register')}
        </a>
      </Actions>
    </Notice>
  );
}

/** Staff who write for people who cannot. */
const writers: readonly Person['roles'][number][] = ['ADVISER', 'ADMINISTRATOR'];

/** In whose name: the one organisation of most people, a choice where there are several. */
function Owner<Answers extends CommonAnswers>({
  person,
  writing,
  onOrganisation,
}: {
  person: Person;
  writing: Writing<Answers>;
  onOrganisation: (id: string) => void;
}) {
  const { t } = useTranslation('posting');
  const [named, setNamed] = useState<{ id: string; name: string }>();
  const own = organisationsOf(person);
  if (writing.id !== null) return null;
  if (own.length === 1) return <p>{`${t('review.as')} ${own[0]?.organisationName ?? ''}`}</p>;
  if (own.length > 1) {
    return (
      <SelectField
        label={t('review.as')}
        empty="…"
        options={own.map((one) => ({ value: one.organisationId, label: one.organisationName }))}
        value={writing.organisationId ?? ''}
        onValue={onOrganisation}
      />
    );
  }
  if (person.roles.some((role) => writers.includes(role))) {
    return (
      <OrganisationPicker
        label={t('review.as')}
        hint={t('tier.organisationsHint')}
        chosen={named === undefined ? [] : [named]}
        onAdd={(one) => {
          setNamed(one);
          onOrganisation(one.id);
        }}
        onRemove={() => setNamed(undefined)}
      />
    );
  }
  return (
    <Notice tone="warning" title={t('review.noOrganisation')}>
      <p>{t('review.noOrganisationNext')}</p>
      <a href="/register-organisation" className={buttonClass('accent')}>
        {t('review.registerOrganisation')}
      </a>
    </Notice>
  );
}

/** The organisations in whose name the person writes. */
export const organisationsOf = (person: Person): Person['memberships'] =>
  person.memberships.filter(({ roles }) =>
    roles.some((role) => role === 'MEMBER' || role === 'ORGANISATION_ADMIN'),
  );
