// How the set-up before a test run tells the tests where their database is.

/** Connection string of the superuser of the run's cluster. */
export const ADMIN_URL = 'CAUNOI_TEST_ADMIN_URL';
/** Connection string of the role `caunoi` on that cluster; each test database replaces the name at its end. */
export const APP_URL = 'CAUNOI_TEST_APP_URL';
/** Name of the migrated database that every test database is copied from. */
export const TEMPLATE = 'CAUNOI_TEST_TEMPLATE';
