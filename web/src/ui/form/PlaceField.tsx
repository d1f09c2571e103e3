import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { PlaceOfDocument, type PlaceOfQuery } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../Icon.js';
import { FieldFrame, type FieldWords } from './FieldFrame.js';
import styles from './PlaceField.module.css';

interface Props extends FieldWords {
  value: string;
  onValue: (value: string) => void;
}

const PAUSE_MS = 250;
type Reading = PlaceOfQuery['placeOf'];

/**
 * A place as people write it, today's name or one of before July 2025; below it stands what it is today. Where an old name
 * went into several communes, the reader picks one.
 */
export function PlaceField({ value, onValue, label, hint, problem, optional }: Props) {
  const { t } = useTranslation();
  const reading = usePlace(value);
  const { locale } = useFormat();
  return (
    <FieldFrame
      {...{ label, hint, problem, ...(optional === undefined ? {} : { optional }) }}
      below={reading && <Reading reading={reading} onValue={onValue} />}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          name="place"
          autoComplete="off"
          lang={locale === 'en' ? 'vi' : undefined}
          maxLength={300}
          placeholder={t('placeField.example')}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

function Reading({ reading, onValue }: { reading: Reading; onValue: (value: string) => void }) {
  const { t } = useTranslation();
  const { kind, province, commune, options } = reading;
  if (kind === 'several') {
    return (
      <div role="group" aria-label={t('placeField.several')} className={styles.several}>
        <p role="status">{t('placeField.several')}</p>
        <div className={styles.options}>
          {options.map(({ unit, vi }) => (
            <button key={unit} type="button" className={styles.option} lang="vi" onClick={() => onValue(vi)}>
              {vi}
            </button>
          ))}
        </div>
      </div>
    );
  }
  if (kind === 'unknown') {
    return (
      <p role="status" className={styles.unknown}>
        <Icon name="unknown" size={18} /> <span>{t('placeField.unknown')}</span>
      </p>
    );
  }
  const text =
    kind === 'commune'
      ? t('placeField.today', { commune, province })
      : kind === 'province'
        ? t('placeField.province', { province })
        : t('placeField.elsewhere', { province });
  return (
    <p role="status" className={styles.found}>
      <Icon name="place" size={18} /> <span>{text}</span>
    </p>
  );
}

/** What the typed place means today, after a short pause; undefined while nobody knows. */
function usePlace(value: string): Reading | undefined {
  const client = useClient();
  const [found, setFound] = useState<{ text: string; reading: Reading }>();
  const text = value.trim();
  useEffect(() => {
    if (text.length < 2) return undefined;
    let late = false;
    const timer = setTimeout(() => {
      const ask = async (): Promise<void> => {
        const { data } = await client.query<PlaceOfQuery>(PlaceOfDocument.toString(), { text }).toPromise();
        if (!late && data) setFound({ text, reading: data.placeOf });
      };
      void ask();
    }, PAUSE_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [text, client]);
  return found?.text === text ? found.reading : undefined;
}
