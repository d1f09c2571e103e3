import { useTranslation } from 'react-i18next';
import type { WholeIntroductionFragment } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import styles from '../Introductions.module.css';

const steps = [
  'open',
  'pass',
  'refuse',
  'accept_demand',
  'accept_supply',
  'decline_demand',
  'decline_supply',
  'withdraw_demand',
  'withdraw_supply',
  'expire',
] as const;

/** Every step that was taken, with its day and hour, oldest first. */
export function StepsSoFar({ one }: { one: WholeIntroductionFragment }) {
  const { t } = useTranslation('introductions');
  const { dateTime } = useFormat();
  return (
    <section>
      <h2>{t('one.steps')}</h2>
      <ol className={styles.steps}>
        {one.steps.map(({ step, at }) => {
          const known = steps.find((name) => name === step);
          return (
            <li key={`${step}${at}`}>
              {known === undefined ? step : t(`step.${known}`)}{' '}
              <span className={styles.soft}>{dateTime(at)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
