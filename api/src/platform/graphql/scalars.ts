import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

const refuse = (what: string): never => {
  throw new GraphQLError(`Not a ${what}`, { extensions: { code: 'INVALID_INPUT' } });
};

/** An instant, ISO 8601 in UTC. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date | string> {
  description = 'An instant, ISO 8601 in UTC.';
  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString() : String(value);
  }
  parseValue(value: unknown): Date {
    const date = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
    return Number.isNaN(date.getTime()) ? refuse('DateTime') : date;
  }
  parseLiteral(node: ValueNode): Date {
    return node.kind === Kind.STRING ? this.parseValue(node.value) : refuse('DateTime');
  }
}

/** A calendar day, YYYY-MM-DD, without a time zone. */
@Scalar('Date')
export class CalendarDateScalar implements CustomScalar<string, string> {
  description = 'A calendar day, YYYY-MM-DD, without a time zone.';
  serialize(value: unknown): string {
    return String(value);
  }
  parseValue(value: unknown): string {
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : refuse('Date');
  }
  parseLiteral(node: ValueNode): string {
    return node.kind === Kind.STRING ? this.parseValue(node.value) : refuse('Date');
  }
}

/** Vietnamese đồng: a whole number; larger than Int allows. */
@Scalar('Vnd')
export class VndScalar implements CustomScalar<number, number> {
  description = 'Vietnamese đồng, a whole number.';
  serialize(value: unknown): number {
    return Number(value);
  }
  parseValue(value: unknown): number {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : refuse('Vnd');
  }
  parseLiteral(node: ValueNode): number {
    return node.kind === Kind.INT ? this.parseValue(Number(node.value)) : refuse('Vnd');
  }
}
