import { parseTaxCode } from '@caunoi/vietnamese/tax-code';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CombinedError, useClient } from 'urql';
import { TaxCodeLookDocument, type TaxCodeLookQuery } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button, buttonClass } from '../../../ui/Button.js';
import { OrganisationCard } from '../../../ui/cards/OrganisationCard.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { TextField } from '../../../ui/form/TextField.js';
import { Notice } from '../../../ui/Notice.js';
import styles from '../Registration.module.css';
import { spokenDigits } from '../spoken-digits.js';
import { ClaimForm } from './ClaimForm.js';

type Look = TaxCodeLookQuery['organisationByTaxCode'];

interface Props {
  taxCode: string;
  onTaxCode: (taxCode: string) => void;
  /** A code that nobody has registered yet, or none at all. */
  onFree: () => void;
  contactName: string;
  onClaimed: () => void;
}

/** The first question: a code that is known already leads to that organisation instead of a second one. */
export function TaxCodeStep({ taxCode, onTaxCode, onFree, contactName, onClaimed }: Props) {
  const { t } = useTranslation('registration');
  const { locale } = useFormat();
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const [found, setFound] = useState<Look>();
  const [tried, setTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const parsed = parseTaxCode(taxCode);
  const problem = tried && !parsed.ok ? t(`taxProblem.${parsed.reason}`) : undefined;

  const look = async (): Promise<void> => {
    setTried(true);
    if (!parsed.ok) return input.current?.focus();
    setBusy(true);
    const { data, error: refused } = await client
      .query<TaxCodeLookQuery>(TaxCodeLookDocument.toString(), { taxCode }, { requestPolicy: 'network-only' })
      .toPromise();
    setBusy(false);
    setError(refused);
    const answer = data?.organisationByTaxCode;
    if (!answer) return undefined;
    if (answer.exists) setFound(answer);
    else onFree();
    return undefined;
  };

  return (
    <>
      <Form onSubmit={() => void look()} busy={busy} error={error}>
        <TextField
          label={t('taxCode')}
          hint={t('taxCodeHint')}
          problem={problem}
          inputRef={input}
          name="taxCode"
          inputMode="numeric"
          autoComplete="off"
          maxLength={30}
          value={taxCode}
          onValue={(value) => {
            onTaxCode(value);
            setFound(undefined);
            setTried(false);
          }}
        />
        {tried && !parsed.ok && parsed.reason !== 'empty' && (
          <p className={styles.spoken}>{t('taxSpoken', { digits: spokenDigits(taxCode, locale) })}</p>
        )}
        <Actions>
          <Button type="submit" aria-disabled={busy}>
            {t('goOn')}
          </Button>
          <Button
            tone="plain"
            onClick={() => {
              onTaxCode('');
              onFree();
            }}
          >
            {t('noTaxCode')}
          </Button>
        </Actions>
      </Form>
      {found && (
        <Known
          found={found}
          onMine={onClaimed}
          contactName={contactName}
          // Of a personal number the register says only that it is known: the person writes who they are and claims with that.
          onUnseen={onFree}
        />
      )}
    </>
  );
}

interface KnownProps {
  found: Look;
  contactName: string;
  onMine: () => void;
  onUnseen: () => void;
}

function Known({ found, contactName, onMine, onUnseen }: KnownProps) {
  const { t } = useTranslation('registration');
  const { organisation, yours, claimable } = found;
  const card = organisation && (
    <div className={styles.known}>
      <OrganisationCard organisation={organisation} compact />
    </div>
  );
  if (yours) {
    return (
      <Notice tone="done" role="status" title={t('yours')}>
        {card}
        <div>
          <Link to="/my/organisations" className={buttonClass('accent')}>
            {t('toMine')}
          </Link>
        </div>
      </Notice>
    );
  }
  if (!claimable) {
    return (
      <Notice tone="warning" role="status" title={t('taken')}>
        {card}
        <p>{t('takenNext')}</p>
        <p>{t('takenOffice')}</p>
      </Notice>
    );
  }
  if (!organisation) {
    return (
      <Notice role="status" title={t('knownPersonal')}>
        <p>{t('knownPersonalNext')}</p>
        <div>
          <Button onClick={onUnseen}>{t('goOn')}</Button>
        </div>
      </Notice>
    );
  }
  return (
    <section className={styles.claim} aria-labelledby="known-title">
      <h3 id="known-title">{t('known')}</h3>
      {card}
      <p>{t('knownNext', { source: organisation.provenance.source })}</p>
      <ClaimForm organisationId={organisation.id} contactName={contactName} onDone={onMine} />
    </section>
  );
}
