import { parseMoneyVnd } from '@caunoi/vietnamese/money';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { TextField } from '../../../ui/form/TextField.js';
import styles from '../Posting.module.css';

interface Props {
  label: string;
  value: number | null;
  onValue: (vnd: number | null) => void;
  problem?: string | undefined;
}

/** Nobody means so few đồng: a bare small number counts millions, as people say it. */
const bareMillions = 100_000;

/** An amount as people write it ("300 triệu", "1,2 tỷ", "300" for millions), read back in full. */
export function MoneyField({ label, value, onValue, problem }: Props) {
  const { t } = useTranslation('posting');
  const { money } = useFormat();
  const [text, setText] = useState(() => (value === null ? '' : money(value)));
  const bad = text.trim() !== '' && value === null;
  return (
    <div>
      <TextField
        label={label}
        hint={t('budget.moneyHint')}
        problem={bad ? t('budget.moneyBad') : problem}
        optional
        autoComplete="off"
        maxLength={60}
        value={text}
        onValue={(typed) => {
          setText(typed);
          const parsed = parseMoneyVnd(typed);
          onValue(parsed !== null && parsed > 0 && parsed < bareMillions ? parsed * 1_000_000 : parsed);
        }}
      />
      {value !== null && text.trim() !== '' && <p className={styles.readBack}>= {money(value)}</p>}
    </div>
  );
}
