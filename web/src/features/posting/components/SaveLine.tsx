import { useTranslation } from 'react-i18next';
import { errorText } from '../../../graphql/error-text.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/Icon.js';
import styles from '../Posting.module.css';
import type { CommonAnswers } from '../writing.js';
import type { ServerDraft } from '../use-server-draft.js';

/** Where the words are kept: on the device, on the server, or waiting for the network. */
export function SaveLine<Answers extends CommonAnswers>({
  draft,
  keptAt,
  touched,
  live,
}: {
  draft: ServerDraft<Answers>;
  /** When the device kept it; undefined where it keeps nothing. */
  keptAt: string | undefined;
  touched: boolean;
  /** What is written here is read by others only once it is saved by hand. */
  live: boolean;
}) {
  const { t } = useTranslation('posting');
  const { locale } = useFormat();
  const clock = (iso: string): string =>
    new Date(iso).toLocaleTimeString(locale === 'vi' ? 'vi-VN' : 'en-GB', {
      hour: '2-digit',
      minute: '2-digit',
    });
  const onDevice = keptAt
    ? t('save.device', { time: clock(keptAt) })
    : t(touched ? 'save.deviceOff' : 'save.deviceEmpty');
  const says = ((): string => {
    switch (draft.state) {
      case 'device':
        return live && touched ? t('save.notYet') : onDevice;
      case 'saving':
        return t('save.saving');
      case 'saved':
        if (live && touched) return t('save.notYet');
        return draft.savedAt ? t('save.saved', { time: clock(draft.savedAt) }) : t('save.savedEarlier');
      case 'waiting':
        return t('save.waiting');
      case 'conflict':
        return t('save.conflict');
      case 'refused':
        return t('save.refused', { why: (draft.error && errorText(draft.error, locale)) ?? '' });
      default:
        return draft.state satisfies never;
    }
  })();
  const calm = draft.state === 'saved' || draft.state === 'saving' || draft.state === 'device';
  return (
    <p className={calm ? styles.saveLine : `${styles.saveLine} ${styles.saveWarn}`}>
      <Icon name={calm ? 'check' : 'alert'} size={16} /> <span role="status">{says}</span>
    </p>
  );
}
