import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { CheckField } from '../../../ui/form/CheckField.js';
import { Actions } from '../../../ui/form/Form.js';
import { Notice } from '../../../ui/Notice.js';
import styles from '../Account.module.css';

interface Props {
  codes: readonly string[];
  email: string;
  onDone: () => void;
}

/** The codes, this once, with every way to put them away; left only after a yes that they are. */
export function RecoveryCodes({ codes, email, onDone }: Props) {
  const { t } = useTranslation('account');
  const heading = useRef<HTMLHeadingElement>(null);
  const [kept, setKept] = useState(false);
  const [asked, setAsked] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const text = `Cầu Nối · ${email}\n\n${codes.map((code, at) => `${at + 1}. ${code}`).join('\n')}\n`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className={styles.section}>
      <h2 ref={heading} tabIndex={-1}>
        {t('codes.shown')}
      </h2>
      <Notice tone="warning">
        <p>{t('codes.once')}</p>
      </Notice>
      <p className="print-only">Cầu Nối · {email}</p>
      <ol className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="no-print">
        <Actions>
          <Button tone="plain" onClick={() => void copy()}>
            {t(copied ? 'codes.copied' : 'codes.copy')}
          </Button>
          <Button tone="plain" onClick={() => window.print()}>
            {t('codes.print')}
          </Button>
          <Button tone="plain" onClick={() => download(text)}>
            {t('codes.download')}
          </Button>
        </Actions>
        <CheckField
          label={t('codes.kept')}
          checked={kept}
          onChecked={setKept}
          problem={asked && !kept ? t('codes.keepFirst') : undefined}
        />
        <Button
          onClick={() => {
            setAsked(true);
            if (kept) onDone();
          }}
        >
          {t('codes.done')}
        </Button>
      </div>
    </div>
  );
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'cau-noi-ma-du-phong.txt';
  link.click();
  URL.revokeObjectURL(address);
}
