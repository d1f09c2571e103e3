import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { NeedToEditDocument } from '../../graphql/generated/graphql.js';
import { deviceStorage, loadDraft } from '../../lib/draft-store.js';
import type { Person } from '../../ui/desk/places.js';
import { Interview } from './components/Interview.js';
import { needScreens } from './components/NeedScreens.js';
import { WithListing, WithPerson } from './components/Waits.js';
import { needAnswers, needForm } from './need-form.js';
import { useTyped } from './use-typed.js';
import { readWriting } from './writing.js';
import './words.js';

const route = getRouteApi('/post/need');

/** Posting a need: from one sentence to a published need, or changing one. */
export function PostNeedPage() {
  return <WithPerson>{(person) => <ForPerson key={person?.id ?? 'stranger'} person={person} />}</WithPerson>;
}

function ForPerson({ person }: { person: Person | null }) {
  const { id, copy, step } = route.useSearch();
  const navigate = useNavigate();
  const typed = useTyped();
  const name = id ? `need.${id}` : copy ? `need.copy.${copy}` : 'need.new';
  // A new need may have reached the server already: its state there decides what saving means.
  const [known] = useState(() => unfinished(name, person));
  const wanted = id ?? copy ?? (person === null ? undefined : known);
  return (
    <WithListing
      document={NeedToEditDocument}
      id={wanted}
      pick={(data) => data.need}
      must={Boolean(id ?? copy)}
    >
      {(need) => (
        <Interview
          key={name}
          form={needForm}
          screens={needScreens}
          name={name}
          person={person}
          stored={
            need && !copy
              ? {
                  ...need,
                  organisationId: need.organisation?.id ?? null,
                  answers: needAnswers(need),
                }
              : undefined
          }
          copied={need && copy ? { ...needAnswers(need), deadline: null } : undefined}
          typed={id || copy ? undefined : typed}
          step={step}
          onStep={(next) => void navigate({ to: '/post/need', search: { id, copy, step: next } })}
          onDone={(done) => void navigate({ to: '/needs/$id', params: { id: done } })}
        />
      )}
    </WithListing>
  );
}

const unfinished = (name: string, person: Person | null): string | undefined =>
  loadDraft(
    deviceStorage(),
    name,
    person?.id ?? null,
    (kept) => readWriting(kept, needForm.empty),
    new Date(),
  )?.value.id ?? undefined;
