import { taxCheckDigit } from '@caunoi/vietnamese/tax-code';

/** A tax code of ten digits that can exist; different seeds some way apart give different ones. */
export function someTaxCode(seed: number): string {
  for (let n = seed; ; n++) {
    const nine = String(530_100_000 + n);
    const check = taxCheckDigit(nine);
    if (check < 10) return nine + check;
  }
}
