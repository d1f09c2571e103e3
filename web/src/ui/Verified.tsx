import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.js';
import { Icon } from './Icon.js';
import styles from './Verified.module.css';

export interface Verification {
  verifiedAt?: string | null;
  /** The authority; missing in records from before it was kept. */
  verifiedBy?: { vi: string; en: string } | null;
}

/** "Sở Khoa học và Công nghệ tỉnh Lào Cai xác minh ngày 09/12/2026"; undefined for what nobody verified. */
function useVerifiedText({ verifiedAt, verifiedBy }: Verification): string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  if (typeof verifiedAt !== 'string') return undefined;
  const date = format.date(verifiedAt);
  return verifiedBy
    ? t('fact.verifiedByOn', { authority: format.term(verifiedBy), date })
    : t('fact.verifiedOn', { date });
}

/** The mark beside a name: which authority verified it, and when, for the pointer and the screen reader alike. */
export function VerifiedMark(verification: Verification) {
  const text = useVerifiedText(verification);
  if (text === undefined) return null;
  return (
    <span className={styles.mark} title={text}>
      <Icon name="verified" size={16} />
      <span className="visually-hidden">{text}</span>
    </span>
  );
}

/** The same written out, where there is room. */
export function VerifiedLine(verification: Verification) {
  const { t } = useTranslation();
  const text = useVerifiedText(verification);
  if (text === undefined) return null;
  return (
    <p className={styles.line} title={t('fact.verifiedMeans')}>
      <Icon name="verified" size={18} />
      <span>{text}</span>
    </p>
  );
}
