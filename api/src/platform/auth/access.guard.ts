import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { AppError } from '../errors/app-error.js';
import type { RequestContext } from '../graphql/context.js';
import { ACCESS, type Access } from './access.decorator.js';

/** Runs before every root field. A field without a declared access is refused (and the boot check names it). */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true;
    const access = this.reflector.get<Access | undefined>(ACCESS, execution.getHandler());
    const { actor } = GqlExecutionContext.create(execution).getContext<RequestContext>();
    if (!access) throw new AppError('FORBIDDEN');
    if (access.kind === 'public') return true;
    if (actor.kind !== 'user') throw new AppError('UNAUTHENTICATED');
    if (access.kind === 'signed_in' || access.roles.some((role) => actor.roles.includes(role))) return true;
    const waiting = access.roles.some((role) => actor.waitingRoles.includes(role));
    throw new AppError(waiting ? 'SECOND_FACTOR_REQUIRED' : 'FORBIDDEN');
  }
}
