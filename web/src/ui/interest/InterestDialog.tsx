import { cooperations, earliestStarts, introductionLimits } from '@caunoi/shared/introductions/vocabulary';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Cooperation,
  type EarliestStart,
  ExpressInterestDocument,
  MyPublishedNeedsDocument,
  type MyPublishedNeedsQuery,
  MyPublishedOffersDocument,
  type MyPublishedOffersQuery,
} from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { Button, buttonClass } from '../Button.js';
import { Dialog } from '../Dialog.js';
import { type Person } from '../desk/places.js';
import { Actions, Form } from '../form/Form.js';
import { SelectField } from '../form/SelectField.js';
import { TextArea } from '../form/TextArea.js';
import { useSubmit } from '../form/use-submit.js';
import { Notice } from '../Notice.js';
import { RowsLoading } from '../State.js';
import type { Wanted } from './AskIntroduction.js';
import './words.js';

interface Props {
  wanted: Wanted;
  title: string;
  person: Person;
  onClose: () => void;
}

/** The set questions of an expression of interest, and what comes after it. */
export function InterestDialog(props: Props) {
  const { t } = useTranslation('interest');
  const { wanted, person, onClose } = props;
  const both = wanted.need !== undefined && wanted.supply !== undefined;
  return (
    <Dialog title={t('title')} onClose={onClose}>
      {person.memberships.length === 0 && !both ? (
        <Notice tone="info" title={t('noOrganisation')}>
          <p>{t('noOrganisationNext')}</p>
          <Link to="/register-organisation" className={buttonClass('accent')}>
            {t('register')}
          </Link>
        </Notice>
      ) : both ? (
        <Questions {...props} items={[]} />
      ) : wanted.need === undefined ? (
        <WithNeeds {...props} />
      ) : (
        <WithOffers {...props} />
      )}
    </Dialog>
  );
}

type Items = readonly { readonly id: string; readonly title: string }[];
const itemsOf = (list: MyPublishedNeedsQuery['myNeeds'] | MyPublishedOffersQuery['myOffers']): Items =>
  list.edges.map(({ node }) => node);

function WithNeeds(props: Props) {
  const { data, error } = useData(MyPublishedNeedsDocument, {});
  if (data === undefined && error === undefined) return <RowsLoading rows={2} />;
  return <Questions {...props} items={data === undefined ? [] : itemsOf(data.myNeeds)} />;
}

function WithOffers(props: Props) {
  const { data, error } = useData(MyPublishedOffersDocument, {});
  if (data === undefined && error === undefined) return <RowsLoading rows={2} />;
  return <Questions {...props} items={data === undefined ? [] : itemsOf(data.myOffers)} />;
}

function Questions({ wanted, title, person, onClose, items }: Props & { items: Items }) {
  const { t } = useTranslation('interest');
  const { submit, busy, error, problemOf } = useSubmit(ExpressInterestDocument);
  const [own, setOwn] = useState(items[0]?.id ?? person.memberships[0]?.organisationId ?? '');
  const [cooperation, setCooperation] = useState<string>('pilot');
  const [earliestStart, setEarliestStart] = useState<string>('within_three_months');
  const [fit, setFit] = useState('');
  const [unclear, setUnclear] = useState('');
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState<{ id: string; screened: boolean }>();
  // The same answers again are the same request; other answers are another one.
  const [answers, setAnswers] = useState({ text: '', key: '' });

  const send = async (): Promise<void> => {
    setTried(true);
    if (fit.trim() === '') return;
    const item = items.find(({ id }) => id === own);
    const asked = {
      needId: wanted.need ?? (wanted.supply && item ? item.id : null),
      supply: wanted.supply ?? (wanted.need && item ? { kind: 'OFFER' as const, id: item.id } : null),
      organisationId: item === undefined && own !== '' ? own : null,
      cooperation: cooperation.toUpperCase() as Cooperation,
      fit,
      unclear: unclear.trim() || null,
      earliestStart: earliestStart.toUpperCase() as EarliestStart,
    };
    const text = JSON.stringify(asked);
    const now = answers.text === text ? answers : { text, key: crypto.randomUUID() };
    setAnswers(now);
    const done = await submit({ input: { ...asked, idempotencyKey: now.key } });
    if (done === undefined) return;
    const { id, state } = done.expressInterest;
    setSent({ id, screened: state.startsWith('SCREENING') });
  };
  if (sent !== undefined) {
    return (
      <Notice tone="done" role="status" title={t('sent')}>
        <p>{t(sent.screened ? 'sentScreened' : 'sentNext')}</p>
        <Link
          to="/introductions/$id"
          params={{ id: sent.id }}
          className={buttonClass('accent')}
          onClick={onClose}
        >
          {t('follow')}
        </Link>
      </Notice>
    );
  }
  const choices = [
    ...items.map((one) => ({ value: one.id, label: one.title })),
    ...person.memberships.map((one) => ({
      value: one.organisationId,
      label: t('inNameOf', { name: one.organisationName }),
    })),
  ];
  const both = wanted.need !== undefined && wanted.supply !== undefined;
  return (
    <Form busy={busy} error={error} onSubmit={() => void send()}>
      <p>
        <strong>{title}</strong>
      </p>
      {!both && (
        <SelectField
          label={t(wanted.need === undefined ? 'ownNeed' : 'ownOffer')}
          value={own}
          onValue={setOwn}
          options={choices}
          problem={problemOf('organisationId')}
        />
      )}
      <SelectField
        label={t('cooperationAsked')}
        value={cooperation}
        onValue={setCooperation}
        options={cooperations.map((one) => ({ value: one, label: t(`cooperation.${one}`) }))}
      />
      <TextArea
        label={t('fit')}
        hint={t('fitHint')}
        rows={3}
        maxLength={introductionLimits.fit}
        value={fit}
        onValue={setFit}
        problem={tried && fit.trim() === '' ? t('must') : problemOf('fit')}
      />
      <TextArea
        label={t('unclear')}
        optional
        rows={2}
        maxLength={introductionLimits.unclear}
        value={unclear}
        onValue={setUnclear}
        problem={problemOf('unclear')}
      />
      <SelectField
        label={t('earliestStartAsked')}
        value={earliestStart}
        onValue={setEarliestStart}
        options={earliestStarts.map((one) => ({ value: one, label: t(`earliestStart.${one}`) }))}
      />
      <p>{t('afterwards')}</p>
      <Actions>
        <Button type="submit" aria-disabled={busy}>
          {t(busy ? 'sending' : 'send')}
        </Button>
      </Actions>
    </Form>
  );
}
