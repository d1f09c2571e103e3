import { useTranslation } from 'react-i18next';
import { OrganisationCaseDocument, type OrganisationCaseQuery } from '../../../graphql/generated/graphql.js';
import { useData } from '../../../graphql/use-data.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { FormProblem } from '../../../ui/form/FormProblem.js';
import { Notice } from '../../../ui/Notice.js';
import { NotFound, RowsLoading } from '../../../ui/State.js';
import { StateTag } from '../components/StateTag.js';
import { Compared } from './Compared.js';
import { DecideDialog } from './DecideDialog.js';
import styles from './Desk.module.css';
import type { Waiting } from './queue.js';
import { Similar } from './Similar.js';

export type Decision = 'accept' | 'return';
export type OrganisationCase = NonNullable<OrganisationCaseQuery['organisationCase']>;

interface Props {
  waiting: Waiting;
  decision: Decision | undefined;
  onDecision: (decision: Decision | undefined) => void;
  /** With the sentence that says what was decided. */
  onDecided: (text: string) => void;
}

/** Everything to decide about one organisation: what was given, what the register says, who it may be already, and the two answers. */
export function CasePane({ waiting, decision, onDecision, onDecided }: Props) {
  const { t } = useTranslation('registration');
  const { dateTime } = useFormat();
  const { data, error, loading } = useData(OrganisationCaseDocument, { id: waiting.organisationId });
  if (data === undefined)
    return loading || error === undefined ? <RowsLoading rows={3} /> : <FormProblem error={error} />;
  const found = data.organisationCase;
  if (!found) return <NotFound />;
  const { registration } = found;
  const others = found.claims.filter((one) => waiting.what === 'registration' || one.id !== waiting.claim.id);
  const mayDecide = waiting.what === 'claim' || registration.viewerCan.verify;
  return (
    <article className={styles.pane}>
      <div className={styles.head}>
        <div>
          <h2>{registration.organisation.name}</h2>
          <p className={styles.sub2}>
            {waiting.what === 'registration'
              ? t('desk.registeredBy', {
                  name: found.registeredBy ?? '–',
                  email: found.registeredByEmail ?? '–',
                  when: dateTime(waiting.since),
                })
              : t('desk.claimedBy', {
                  name: waiting.claim.personName,
                  email: waiting.claim.personEmail,
                  when: dateTime(waiting.since),
                })}
          </p>
        </div>
        <StateTag state={registration.state} />
      </div>
      {waiting.what === 'claim' && waiting.claim.note && (
        <section className={styles.block}>
          <h3>{t('desk.note')}</h3>
          <p>{waiting.claim.note}</p>
        </section>
      )}
      <Compared found={found} claim={waiting.what === 'claim' ? waiting.claim : undefined} />
      <Similar similar={found.similar} />
      {others.length > 0 && (
        <Notice tone="warning" title={t('desk.otherClaims', { count: others.length })}>
          <ul>
            {others.map((one) => (
              <li key={one.id}>
                {one.personName} ({one.personEmail})
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {mayDecide ? (
        <div className={styles.decide}>
          <Button onClick={() => onDecision('accept')}>
            {t(waiting.what === 'claim' ? 'desk.accept' : 'desk.verify')} <kbd aria-hidden="true">v</kbd>
          </Button>
          <Button tone="plain" onClick={() => onDecision('return')}>
            {t(waiting.what === 'claim' ? 'desk.refuse' : 'desk.return')} <kbd aria-hidden="true">r</kbd>
          </Button>
        </div>
      ) : (
        <Notice tone="warning" title={t('desk.own')} />
      )}
      {decision !== undefined && mayDecide && (
        <DecideDialog
          waiting={waiting}
          decision={decision}
          similar={found.similar.length}
          onClose={() => onDecision(undefined)}
          onDecided={onDecided}
        />
      )}
    </article>
  );
}
