import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MyOrganisationDocument, type RegistrationFragment } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { Crumbs } from '../../ui/Crumbs.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { Notice } from '../../ui/Notice.js';
import { Failed, NotFound, RowsLoading } from '../../ui/State.js';
import { EditForm } from './components/EditForm.js';
import { StateTag } from './components/StateTag.js';
import './words.js';

const route = getRouteApi('/my/organisations/$id');

/** An organisation's record for those who keep it: put right, and handed in again where it was sent back. */
export function MyOrganisationPage() {
  const { t } = useTranslation('registration');
  const { id } = route.useParams();
  return (
    <>
      <Crumbs to="/my/organisations" label={t('mine.title')} />
      <DeskPage title={t('edit.title')}>{() => <Load key={id} id={id} />}</DeskPage>
    </>
  );
}

function Load({ id }: { id: string }) {
  const { data, error, retry } = useData(MyOrganisationDocument, { id });
  if (data === undefined) return error === undefined ? <RowsLoading /> : <Failed onRetry={retry} />;
  if (!data.organisationRegistration) return <NotFound />;
  return <Edit loaded={data.organisationRegistration} />;
}

function Edit({ loaded }: { loaded: RegistrationFragment }) {
  const { t } = useTranslation('registration');
  const [saved, setSaved] = useState<RegistrationFragment>();
  // What was loaded first stays the base of this form; the form itself takes over a newer one when asked to.
  const [base] = useState(loaded);
  const now = saved ?? base;
  const { state, organisation, returnedReason } = now;
  return (
    <>
      <p>
        <strong>{organisation.name}</strong> <StateTag state={state} />
      </p>
      {saved ? (
        <Notice
          tone="done"
          role="status"
          title={t(base.state === 'RETURNED' ? 'edit.sentAgain' : 'edit.saved')}
        >
          {state === 'SUBMITTED' && <p>{t('mine.waiting')}</p>}
          <p>
            <Link to="/my/organisations">{t('edit.back')}</Link>
          </p>
        </Notice>
      ) : (
        <>
          {state === 'RETURNED' && (
            <Notice tone="warning" title={t('mine.returned')}>
              <p>{returnedReason}</p>
            </Notice>
          )}
          {state === 'VERIFIED' && <p>{t('edit.verifiedWarning')}</p>}
          <EditForm registration={base} onSaved={setSaved} />
        </>
      )}
    </>
  );
}
