import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { OfferToEditDocument } from '../../graphql/generated/graphql.js';
import { deviceStorage, loadDraft } from '../../lib/draft-store.js';
import type { Person } from '../../ui/desk/places.js';
import { Interview } from './components/Interview.js';
import { offerScreens } from './components/OfferScreens.js';
import { WithListing, WithPerson } from './components/Waits.js';
import { offerAnswers, offerForm } from './offer-form.js';
import { useTyped } from './use-typed.js';
import { readWriting } from './writing.js';
import './words.js';

const route = getRouteApi('/post/offer');

/** Posting an offer: from one sentence to a published offer, or changing one. */
export function PostOfferPage() {
  return <WithPerson>{(person) => <ForPerson key={person?.id ?? 'stranger'} person={person} />}</WithPerson>;
}

function ForPerson({ person }: { person: Person | null }) {
  const { id, copy, step } = route.useSearch();
  const navigate = useNavigate();
  const typed = useTyped();
  const name = id ? `offer.${id}` : copy ? `offer.copy.${copy}` : 'offer.new';
  // A new offer may have reached the server already: its state there decides what saving means.
  const [known] = useState(() => unfinished(name, person));
  const wanted = id ?? copy ?? (person === null ? undefined : known);
  return (
    <WithListing
      document={OfferToEditDocument}
      id={wanted}
      pick={(data) => data.offer}
      must={Boolean(id ?? copy)}
    >
      {(offer) => (
        <Interview
          key={name}
          form={offerForm}
          screens={offerScreens}
          name={name}
          person={person}
          stored={
            offer && !copy
              ? {
                  ...offer,
                  organisationId: offer.organisation?.id ?? null,
                  answers: offerAnswers(offer),
                }
              : undefined
          }
          copied={offer && copy ? offerAnswers(offer) : undefined}
          typed={id || copy ? undefined : typed}
          step={step}
          onStep={(next) => void navigate({ to: '/post/offer', search: { id, copy, step: next } })}
          onDone={(done) => void navigate({ to: '/offers/$id', params: { id: done } })}
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
    (kept) => readWriting(kept, offerForm.empty),
    new Date(),
  )?.value.id ?? undefined;
