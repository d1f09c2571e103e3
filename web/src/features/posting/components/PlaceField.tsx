import { limits } from '@caunoi/shared/limits';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { WhereIsDocument, type WhereIsQuery } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useDebounced } from '../../../lib/use-debounced.js';
import { Button } from '../../../ui/Button.js';
import { TextField } from '../../../ui/form/TextField.js';
import styles from '../Posting.module.css';

/** A place as people name it; its name of today is shown, and a choice where several have that name. */
export function PlaceField({
  label,
  hint,
  placeholder,
  value,
  onValue,
}: {
  label: string;
  hint?: string;
  placeholder?: string;
  value: string;
  onValue: (place: string) => void;
}) {
  const { t } = useTranslation('posting');
  const { term } = useFormat();
  const asked = useDebounced(value.trim(), 400);
  const [{ data }] = useQuery<WhereIsQuery>({
    query: WhereIsDocument.toString(),
    variables: { text: asked },
    pause: asked.length < 2,
  });
  const found = asked.length < 2 || asked !== value.trim() ? undefined : data?.placeOf;
  const today = [found?.commune, found?.province].filter(Boolean).join(', ');
  return (
    <>
      <TextField
        label={label}
        hint={hint}
        placeholder={placeholder}
        optional
        autoComplete="off"
        maxLength={limits.shortText}
        value={value}
        onValue={onValue}
      />
      <div role="status">
        {today !== '' && today !== value.trim() && (
          <>
            <p className={styles.readBack}>{t('place.found', { name: today })}</p>
            <Button tone="plain" onClick={() => onValue(today)}>
              {t('place.use', { name: today })}
            </Button>
          </>
        )}
        {found?.kind === 'unknown' && <p className={styles.quiet}>{t('place.unknown')}</p>}
        {found !== undefined && found.options.length > 0 && <p>{t('place.several')}</p>}
      </div>
      {found !== undefined && found.options.length > 0 && (
        <ul className={styles.picks}>
          {found.options.slice(0, 6).map((one) => (
            <li key={one.unit}>
              <Button tone="plain" onClick={() => onValue(one.vi)}>
                {term(one)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
