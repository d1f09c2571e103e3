import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { Gate } from '../../../ui/Gate.js';

interface Props {
  title: string;
  /** Where a new link is asked for. */
  again?: { to: '/register' | '/forgot-password' | '/account'; label: string };
}

/** A link without its token: mail programs break long ones, and people open pages from memory. */
export function BrokenLink({ title, again }: Props) {
  const { t } = useTranslation('account');
  return (
    <Gate title={title}>
      <Notice tone="warning" title={t('link.broken')}>
        <p>{t('link.brokenNext')}</p>
      </Notice>
      {again && (
        <Link to={again.to} className={buttonClass('accent')}>
          {again.label}
        </Link>
      )}
    </Gate>
  );
}
