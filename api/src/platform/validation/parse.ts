import { AppError } from '../errors/app-error.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id as this server gives them out; anything else cannot exist, so it is NOT_FOUND, not a type error. */
export function parseId(id: string): string {
  if (!uuid.test(id)) throw new AppError('NOT_FOUND');
  return id.toLowerCase();
}
