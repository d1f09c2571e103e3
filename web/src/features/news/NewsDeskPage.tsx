import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  NewsDeskDocument,
  type NewsDeskQuery,
  PublishNewsDocument,
  WithdrawNewsDocument,
} from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/use-connection.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button, buttonClass } from '../../ui/Button.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { FormProblem } from '../../ui/form/FormProblem.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { MoreButton } from '../../ui/listing/MoreButton.js';
import { Empty, Failed, RowsLoading } from '../../ui/State.js';
import { Table } from '../../ui/Table.js';
import { NewsForm } from './components/NewsForm.js';
import './words.js';

const PAGE = 30;
const route = getRouteApi('/desk/news');
interface Step {
  submit: (variables: { input: { id: string; revision: number } }) => Promise<unknown>;
}
export type DeskPiece = NewsDeskQuery['newsDesk']['edges'][number]['node'];

/** Where staff write news, publish it and take it back. */
export function NewsDeskPage() {
  const { t } = useTranslation('news');
  return (
    <DeskPage
      title={t('desk')}
      lead={t('deskLead')}
      roles={['ADVISER', 'PROVINCE_OFFICER', 'ADMINISTRATOR']}
      actions={
        <Link to="/desk/news" search={{ edit: 'new' }} className={buttonClass('accent')}>
          {t('write')}
        </Link>
      }
    >
      {() => <Desk />}
    </DeskPage>
  );
}

function Desk() {
  const { t } = useTranslation('news');
  const format = useFormat();
  const { edit } = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useConnection(NewsDeskDocument, { first: PAGE }, (data) => data.newsDesk);
  const publish = useSubmit(PublishNewsDocument);
  const withdraw = useSubmit(WithdrawNewsDocument);
  const open = pages.nodes.find(({ id }) => id === edit);
  if (pages.first === undefined) return pages.error ? <Failed onRetry={pages.retry} /> : <RowsLoading />;
  if (edit === 'new' || open !== undefined)
    return (
      <NewsForm
        key={edit}
        piece={open}
        onDone={() => {
          pages.retry();
          void navigate({ search: {} });
        }}
      />
    );
  const step = async (which: Step, { id, revision }: DeskPiece): Promise<void> => {
    await which.submit({ input: { id, revision } });
    pages.retry();
  };
  return (
    <>
      <FormProblem error={publish.error ?? withdraw.error} />
      {pages.nodes.length === 0 ? (
        <Empty title={t('deskEmpty')}>
          <p>{t('deskEmptyNext')}</p>
        </Empty>
      ) : (
        <Table<DeskPiece>
          caption={t('desk')}
          rows={pages.nodes}
          keyOf={({ id }) => id}
          columns={[
            {
              name: t('titleField'),
              cell: (piece) => (
                <Link to="/desk/news" search={{ edit: piece.id }}>
                  {piece.title}
                </Link>
              ),
            },
            { name: t('kindField'), cell: (piece) => t(`kind.${piece.newsKind}`) },
            {
              name: t('statusField'),
              cell: (piece) =>
                piece.newsStatus === 'PUBLISHED' && piece.publishedAt
                  ? t('publishedOn', { date: format.date(piece.publishedAt) })
                  : t(`status.${piece.newsStatus}`),
            },
            {
              name: t('stepField'),
              cell: (piece) =>
                piece.newsStatus === 'PUBLISHED' ? (
                  <Button tone="plain" disabled={withdraw.busy} onClick={() => void step(withdraw, piece)}>
                    {t('withdraw')}
                  </Button>
                ) : (
                  <Button disabled={publish.busy} onClick={() => void step(publish, piece)}>
                    {t('publish')}
                  </Button>
                ),
            },
          ]}
        />
      )}
      <MoreButton pages={pages} total={pages.first.totalCount} capped={false} />
    </>
  );
}
