import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './LanguageSwitch.module.css';

/** To the other language, on the same page; the choice is kept, so `lang` leaves the address. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('shell');
  const { history } = useRouter();
  const other = i18n.language === 'en' ? 'vi' : 'en';
  const change = async (): Promise<void> => {
    await i18n.changeLanguage(other);
    const { pathname, search, hash } = history.location;
    const rest = new URLSearchParams(search);
    if (!rest.has('lang')) return;
    rest.delete('lang');
    history.replace(`${pathname}${rest.size === 0 ? '' : `?${rest.toString()}`}${hash}`);
  };
  return (
    <button type="button" lang={other} className={styles.switch} onClick={() => void change()}>
      {t('otherLanguage')}
    </button>
  );
}
