import { limits } from '@caunoi/shared/limits';
import { listingLimits } from '@caunoi/shared/market/listing-limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { ChoiceField } from '../../../ui/form/ChoiceField.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { TextField } from '../../../ui/form/TextField.js';
import type { NeedAnswers } from '../need-form.js';
import styles from '../Posting.module.css';
import { AboutScreen } from './AboutScreen.js';
import { MoneyField } from './MoneyField.js';
import { PlaceField } from './PlaceField.js';
import { ReadersScreen } from './ReadersScreen.js';
import type { ScreenProps, Screens } from './screens.js';

type Props = ScreenProps<NeedAnswers>;

function SentenceScreen({ answers, set, problem }: Props) {
  const { t } = useTranslation('posting');
  return (
    <TextArea
      label={t('step.sentence.question')}
      hint={t('step.sentence.hint')}
      placeholder={t('step.sentence.example')}
      problem={problem}
      rows={3}
      maxLength={limits.title}
      value={answers.title}
      onValue={(title) => set({ title })}
    />
  );
}

const longTexts = ['situation', 'result', 'constraints'] as const;

function LongText({ name, answers, set }: Props & { name: (typeof longTexts)[number] }) {
  const { t } = useTranslation('posting');
  const noNumber = name === 'result' && answers.result.trim().length > 8 && !/\d/u.test(answers.result);
  return (
    <>
      <TextArea
        label={t(`step.${name}.question`)}
        hint={t(`step.${name}.hint`)}
        placeholder={t(`step.${name}.example`)}
        optional
        rows={4}
        maxLength={listingLimits.interviewAnswer}
        value={answers[name]}
        onValue={(text) => set({ [name]: text })}
      />
      {noNumber && (
        <p className={styles.quiet} role="status">
          {t('step.result.noNumber')}
        </p>
      )}
    </>
  );
}

function PlaceScreen({ answers, set }: Props) {
  const { t } = useTranslation('posting');
  return (
    <PlaceField
      label={t('step.place.question')}
      hint={t('step.place.hint')}
      placeholder={t('step.place.example')}
      value={answers.region}
      onValue={(region) => set({ region })}
    />
  );
}

const million = 1_000_000;
const bands = [
  { min: null, max: 50 * million },
  { min: 50 * million, max: 200 * million },
  { min: 200 * million, max: 1000 * million },
  { min: 1000 * million, max: 5000 * million },
  { min: 5000 * million, max: null },
] as const;

function BudgetScreen({ answers, set }: Props) {
  const { t } = useTranslation('posting');
  const { money } = useFormat();
  const at = bands.findIndex(({ min, max }) => min === answers.budgetMin && max === answers.budgetMax);
  const given = answers.budgetMin !== null || answers.budgetMax !== null;
  const [own, setOwn] = useState(given && at < 0);
  const nameOf = ({ min, max }: (typeof bands)[number]): string =>
    min === null
      ? t('budget.under', { max: money(max) })
      : max === null
        ? t('budget.over', { min: money(min) })
        : t('budget.band', { min: money(min), max: money(max) });
  return (
    <>
      <ChoiceField
        label={t('step.budget.question')}
        hint={t('step.budget.hint')}
        choices={[
          ...bands.map((band, i) => ({ value: String(i), label: nameOf(band) })),
          { value: 'own', label: t('budget.own') },
        ]}
        value={own ? 'own' : given ? String(at) : undefined}
        onValue={(value) => {
          setOwn(value === 'own');
          const band = bands[Number(value)];
          if (band !== undefined) set({ budgetMin: band.min, budgetMax: band.max });
        }}
      />
      {own && (
        <div className={styles.pair}>
          <MoneyField
            label={t('budget.min')}
            value={answers.budgetMin}
            onValue={(budgetMin) => set({ budgetMin })}
            problem={
              answers.budgetMin !== null &&
              answers.budgetMax !== null &&
              answers.budgetMin > answers.budgetMax
                ? t('budget.minAbove')
                : undefined
            }
          />
          <MoneyField
            label={t('budget.max')}
            value={answers.budgetMax}
            onValue={(budgetMax) => set({ budgetMax })}
          />
        </div>
      )}
    </>
  );
}

const isoDay = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

function DeadlineScreen({ answers, set }: Props) {
  const { t } = useTranslation('posting');
  const { date } = useFormat();
  const [now] = useState(() => new Date());
  const inMonths = (months: number): string => {
    const day = new Date(now);
    day.setMonth(day.getMonth() + months);
    return isoDay(day);
  };
  return (
    <>
      <TextField
        label={t('step.deadline.question')}
        hint={t('step.deadline.hint')}
        optional
        type="date"
        min={isoDay(now)}
        value={answers.deadline ?? ''}
        onValue={(day) => set({ deadline: day === '' ? null : day })}
      />
      {answers.deadline !== null && <p className={styles.readBack}>{date(answers.deadline)}</p>}
      <div role="group" aria-label={t('deadline.quick')} className={styles.chips}>
        {(['3', '6', '12'] as const).map((months) => (
          <Button
            key={months}
            tone="plain"
            aria-pressed={answers.deadline === inMonths(Number(months))}
            onClick={() => set({ deadline: inMonths(Number(months)) })}
          >
            {t(`deadline.${months}`)}
          </Button>
        ))}
        <Button tone="plain" onClick={() => set({ deadline: null })}>
          {t('deadline.clear')}
        </Button>
      </div>
    </>
  );
}

export const needScreens: Screens<NeedAnswers> = {
  sentence: SentenceScreen,
  situation: (props) => <LongText {...props} name="situation" />,
  result: (props) => <LongText {...props} name="result" />,
  constraints: (props) => <LongText {...props} name="constraints" />,
  place: PlaceScreen,
  budget: BudgetScreen,
  deadline: DeadlineScreen,
  readers: (props) => <ReadersScreen {...props} canHide />,
  about: AboutScreen,
};
