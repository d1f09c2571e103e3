import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SuggestAboutDocument, type SuggestAboutQuery } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { TextField } from '../../../ui/form/TextField.js';
import { Icon } from '../../../ui/Icon.js';
import styles from '../Posting.module.css';
import type { CommonAnswers, Term } from '../writing.js';
import type { ScreenProps } from './screens.js';

interface Suggestion {
  key: string;
  name: string;
  take: Partial<CommonAnswers>;
}

/** Field, industry and keywords: guessed from the text, kept or dropped one by one. */
export function AboutScreen<Answers extends CommonAnswers>({ answers, set, text }: ScreenProps<Answers>) {
  const { t } = useTranslation('posting');
  const { locale, term } = useFormat();
  const patch = (change: Partial<CommonAnswers>): void => set(change as Partial<Answers>);
  const [{ data, fetching }] = useQuery<SuggestAboutQuery>({
    query: SuggestAboutDocument.toString(),
    variables: { text, language: locale },
    pause: text === '',
  });
  const found = data?.suggestForText;
  const fresh = (key: string): boolean => !answers.declined.includes(key);
  const code = (name: 'fieldOfScience' | 'industry', one: Term | undefined): Suggestion[] =>
    one !== undefined && answers[name] === null && fresh(one.code)
      ? [{ key: one.code, name: term(one), take: { [name]: one } }]
      : [];
  const suggestions: Suggestion[] = [
    ...code('fieldOfScience', found?.fieldOfScience?.code),
    ...code('industry', found?.industry?.code),
    ...(found?.keywords ?? [])
      .filter((word) => fresh(word) && !answers.keywords.includes(word))
      .map((word) => ({ key: word, name: word, take: { keywords: [...answers.keywords, word] } })),
  ];
  const keepAll = (): void =>
    patch({
      fieldOfScience: answers.fieldOfScience ?? found?.fieldOfScience?.code ?? null,
      industry: answers.industry ?? found?.industry?.code ?? null,
      keywords: [...new Set([...answers.keywords, ...(found?.keywords ?? []).filter(fresh)])],
    });
  const decline = (key: string, change: Partial<CommonAnswers> = {}): void =>
    patch({ ...change, declined: [...answers.declined, key] });

  return (
    <div role="group" tabIndex={-1} aria-labelledby="about-question" className={styles.stack}>
      <p id="about-question" className={styles.ask}>
        {t('step.about.question')}
      </p>
      <p className={styles.quiet}>{t('step.about.hint')}</p>
      {fetching && found === undefined && <p role="status">{t('about.looking')}</p>}
      {!fetching && suggestions.length === 0 && answered(answers) === 0 && <p>{t('about.none')}</p>}
      {suggestions.length > 0 && (
        <>
          <h3 className={styles.small}>{t('about.suggested')}</h3>
          <ul className={styles.chips}>
            {suggestions.map(({ key, name, take }) => (
              <li key={key} className={`${styles.chip} ${styles.maybe}`}>
                <button
                  type="button"
                  className={styles.take}
                  aria-label={t('about.keep', { name })}
                  onClick={() => patch(take)}
                >
                  + {name}
                </button>
                <button type="button" aria-label={t('about.drop', { name })} onClick={() => decline(key)}>
                  <Icon name="close" size={16} />
                </button>
              </li>
            ))}
          </ul>
          {suggestions.length > 1 && (
            <Button tone="plain" onClick={keepAll}>
              <Icon name="check" /> {t('about.keepAll')}
            </Button>
          )}
        </>
      )}
      <Kept
        label={t('about.field')}
        items={answers.fieldOfScience ? [term(answers.fieldOfScience)] : []}
        onDrop={() => decline(answers.fieldOfScience?.code ?? '', { fieldOfScience: null })}
      />
      <Kept
        label={t('about.industry')}
        items={answers.industry ? [term(answers.industry)] : []}
        onDrop={() => decline(answers.industry?.code ?? '', { industry: null })}
      />
      <Kept
        label={t('about.keywords')}
        items={answers.keywords}
        onDrop={(word) => decline(word, { keywords: answers.keywords.filter((one) => one !== word) })}
      />
      <OwnKeyword
        onAdd={(word) => {
          if (!answers.keywords.includes(word)) patch({ keywords: [...answers.keywords, word] });
        }}
      />
    </div>
  );
}

const answered = ({ fieldOfScience, industry, keywords }: CommonAnswers): number =>
  Number(fieldOfScience !== null) + Number(industry !== null) + keywords.length;

function Kept({
  label,
  items,
  onDrop,
}: {
  label: string;
  items: readonly string[];
  onDrop: (item: string) => void;
}) {
  const { t } = useTranslation('posting');
  if (items.length === 0) return null;
  return (
    <>
      <h3 className={styles.small}>{label}</h3>
      <ul className={styles.chips}>
        {items.map((name) => (
          <li key={name} className={styles.chip}>
            <Icon name="check" size={16} />
            <span>{name}</span>
            <button type="button" aria-label={t('about.drop', { name })} onClick={() => onDrop(name)}>
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function OwnKeyword({ onAdd }: { onAdd: (word: string) => void }) {
  const { t } = useTranslation('posting');
  const [word, setWord] = useState('');
  const add = (): void => {
    const typed = word.replace(/\s+/gu, ' ').trim();
    if (typed === '') return;
    onAdd(typed);
    setWord('');
  };
  return (
    <TextField
      label={t('about.own')}
      optional
      maxLength={60}
      value={word}
      onValue={setWord}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || word.trim() === '') return;
        event.preventDefault();
        add();
      }}
    >
      <Button tone="plain" onClick={add}>
        {t('about.ownAdd')}
      </Button>
    </TextField>
  );
}
