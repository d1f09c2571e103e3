import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  CloseNeedDocument,
  type CloseNeedMutation,
  CloseOfferDocument,
  ReopenNeedDocument,
  ReopenOfferDocument,
  WithdrawNeedDocument,
  WithdrawOfferDocument,
} from '../../graphql/generated/graphql.js';
import { Button } from '../Button.js';
import { Dialog } from '../Dialog.js';
import { Actions } from '../form/Form.js';
import { FormProblem } from '../form/FormProblem.js';
import styles from './OwnerBar.module.css';

/** As much of one's own listing as its steps ask for. */
export interface OwnListing {
  id: string;
  revision: number;
  title: string;
  viewerCan: { edit: boolean; close: boolean; reopen: boolean; withdraw: boolean };
}

const documents = {
  need: { close: CloseNeedDocument, reopen: ReopenNeedDocument, withdraw: WithdrawNeedDocument },
  offer: { close: CloseOfferDocument, reopen: ReopenOfferDocument, withdraw: WithdrawOfferDocument },
} as const;
type Step = keyof (typeof documents)['need'];
const steps = ['close', 'reopen', 'withdraw'] as const satisfies readonly Step[];

/** What an owner does with a listing besides editing it; withdrawing is asked back, and so is reopening what may tell its owner. */
export function ListingSteps({ kind, listing }: { kind: 'need' | 'offer'; listing: OwnListing }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Step>();
  return (
    <>
      {steps
        .filter((step) => listing.viewerCan[step])
        .map((step) => (
          <Button key={step} tone="plain" onClick={() => setAsking(step)}>
            {t(`own.${step}`)}
            <span className="visually-hidden">: {listing.title}</span>
          </Button>
        ))}
      {asking !== undefined && (
        <Ask key={asking} kind={kind} step={asking} listing={listing} onClose={() => setAsking(undefined)} />
      )}
    </>
  );
}

function Ask({
  kind,
  step,
  listing,
  onClose,
}: {
  kind: 'need' | 'offer';
  step: Step;
  listing: OwnListing;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [{ fetching, error }, take] = useMutation<CloseNeedMutation>(documents[kind][step].toString());
  const warned = error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'WARNINGS_NOT_READ');
  const go = async (): Promise<void> => {
    const { id, revision } = listing;
    const input = { id, revision, ...(warned ? { warningsRead: true } : {}) };
    const answer = await take({ input });
    if (answer.data !== undefined && answer.error === undefined) onClose();
  };
  return (
    <Dialog title={t(`own.${step}Title`)} onClose={onClose}>
      <div className={styles.ask}>
        <p>
          <strong>{listing.title}</strong>
        </p>
        <p>{t(`own.${step}Means`)}</p>
        <FormProblem error={error} />
        <Actions>
          <Button aria-disabled={fetching} onClick={() => void go()}>
            {t(warned ? 'own.reopenAnyway' : `own.${step}`)}
          </Button>
          <Button tone="plain" onClick={onClose}>
            {t('own.leave')}
          </Button>
        </Actions>
      </div>
    </Dialog>
  );
}
