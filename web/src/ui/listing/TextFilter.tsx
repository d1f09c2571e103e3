import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './TextFilter.module.css';

const PAUSE_MS = 350;

/** A text filter that follows the typing after a short pause, and never between the keys of one syllable. */
export function TextFilter({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const [composing, setComposing] = useState(false);
  const change = useRef(onChange);

  // The address changed by other means (a chip taken away, "back"): show what it says.
  if (known !== value) {
    setKnown(value);
    if (typed.trim() !== value) setTyped(value);
  }
  useEffect(() => {
    change.current = onChange;
  });
  useEffect(() => {
    const text = typed.trim();
    if (composing || text === known) return undefined;
    const timer = setTimeout(() => change.current(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, known, composing]);

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onChange(typed.trim());
      }}
    >
      <label htmlFor={id}>{t('list.filterText')}</label>
      <input
        id={id}
        type="search"
        className={styles.input}
        value={typed}
        maxLength={400}
        enterKeyHint="search"
        aria-describedby={`${id}-hint`}
        onChange={(event) => setTyped(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {t('list.filterTextHint')}
      </p>
    </form>
  );
}
