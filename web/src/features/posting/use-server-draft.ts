import { useCallback, useEffect, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { ListingForm } from './listing-form.js';
import { changedInput, type CommonAnswers, contested, same, type Writing } from './writing.js';

export type SaveState = 'device' | 'saving' | 'saved' | 'waiting' | 'conflict' | 'refused';

export interface Conflict<Answers> {
  stored: Answers;
  revision: number;
}

export interface ServerDraft<Answers> {
  state: SaveState;
  /** When the server last took it, ISO 8601. */
  savedAt: string | undefined;
  conflict: Conflict<Answers> | undefined;
  /** Why the server did not take it. */
  error: CombinedError | undefined;
  /** Saves what is written now; answers where it stands, or undefined when the server did not take it. */
  flush: (more?: Record<string, unknown>) => Promise<Place | undefined>;
  /** Ends a conflict with the answers that the writer chose. */
  settle: (answers: Answers) => void;
}

/** Where a saved listing stands. */
interface Place {
  id: string;
  revision: number;
}

const PAUSE_MS = 1200;
const AGAIN_MS = 5000;

/**
 * Carries a writing to the server: by itself a moment after the last change while it is a draft (`auto`), again when the
 * network is back, one save at a time. What the device keeps is not touched by any failure here.
 */
export function useServerDraft<Answers extends CommonAnswers>(
  form: ListingForm<Answers>,
  writing: Writing<Answers>,
  update: (change: (before: Writing<Answers>) => Writing<Answers>) => void,
  { auto, signedIn }: { auto: boolean; signedIn: boolean },
): ServerDraft<Answers> {
  const client = useClient();
  const [state, setState] = useState<SaveState>(writing.base === null ? 'device' : 'saved');
  const [savedAt, setSavedAt] = useState<string>();
  const [conflict, setConflict] = useState<Conflict<Answers>>();
  const [error, setError] = useState<CombinedError>();
  const latest = useRef(writing);
  useEffect(() => {
    latest.current = writing;
  }, [writing]);
  const running = useRef<Promise<unknown>>(Promise.resolve());

  const change = useCallback(
    (next: (before: Writing<Answers>) => Writing<Answers>) => {
      latest.current = next(latest.current);
      update(next);
    },
    [update],
  );

  const saveOnce = useCallback(
    async (more: Record<string, unknown>): Promise<Place | 'again' | undefined> => {
      const now = latest.current;
      if (!signedIn || now.organisationId === null || now.answers.title.trim() === '') return undefined;
      const creating = now.id === null ? (now.creating ?? now.answers) : null;
      if (creating === null && now.base !== null && now.revision !== null && isSaved(form, now))
        return { id: now.id!, revision: now.revision };
      setState('saving');
      const sent = creating ?? now.answers;
      // A creation whose answer was lost is asked again word for word; what was typed since follows as a change.
      if (creating !== null && now.creating === null) change((before) => ({ ...before, creating }));
      else if (creating === null) change((before) => ({ ...before, unanswered: sent }));
      const full = form.toInput(sent);
      const input =
        creating === null
          ? {
              id: now.id,
              revision: now.revision,
              ...changedInput(now.base === null ? {} : form.toInput(now.base), full),
              ...more,
            }
          : { idempotencyKey: now.key, organisationId: now.organisationId, ...full };
      const answer = await form.save(client, input);
      switch (answer.kind) {
        case 'offline':
          setState('waiting');
          return undefined;
        case 'refused':
          // A refused creation made nothing: the corrected one may say something else.
          if (creating !== null) change((before) => ({ ...before, creating: null }));
          setState('refused');
          setError(answer.error);
          return undefined;
        case 'conflict':
          if (contested(form.fields, latest.current, answer.stored).length === 0) {
            // Nobody else's words are touched: what was read is brought up to date, and the rest is saved on top of it.
            change((before) => ({
              ...before,
              base: answer.stored,
              revision: answer.revision,
              unanswered: null,
            }));
            return 'again';
          }
          setConflict({ stored: answer.stored, revision: answer.revision });
          setState('conflict');
          return undefined;
        case 'saved':
          change((before) => ({
            ...before,
            id: answer.id,
            revision: answer.revision,
            base: sent,
            creating: null,
            unanswered: null,
          }));
          setSavedAt(new Date().toISOString());
          setError(undefined);
          setState('saved');
          // What was typed meanwhile follows at once.
          return isSaved(form, latest.current) ? { id: answer.id, revision: answer.revision } : 'again';
        default:
          return answer satisfies never;
      }
    },
    [change, client, form, signedIn],
  );
  const flush = useCallback(
    (more: Record<string, unknown> = {}) => {
      const next = running.current.then(async () => {
        let place = await saveOnce(more);
        while (place === 'again') place = await saveOnce(more);
        return place;
      });
      running.current = next.catch(() => undefined);
      return next;
    },
    [saveOnce],
  );

  const dirty = !isSaved(form, writing);
  const wanted = auto && signedIn && writing.organisationId !== null && dirty && state !== 'conflict';
  const text = JSON.stringify(form.toInput(writing.answers));
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted, text, flush]);
  useEffect(() => {
    if (state !== 'waiting') return undefined;
    const again = (): void => void flush();
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [state, flush]);

  const settle = (answers: Answers): void => {
    if (conflict === undefined) return;
    change((before) => ({
      ...before,
      answers,
      base: conflict.stored,
      revision: conflict.revision,
      unanswered: null,
    }));
    setConflict(undefined);
    setState('saving');
    if (auto) void flush();
    else setState('device');
  };
  return { state, savedAt, conflict, error, flush, settle };
}

/** Whether the server keeps what is written. */
const isSaved = <Answers extends CommonAnswers>(
  form: ListingForm<Answers>,
  { base, answers }: Writing<Answers>,
): boolean => base !== null && same(form.toInput(base), form.toInput(answers));
