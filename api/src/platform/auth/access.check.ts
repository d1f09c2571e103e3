import 'reflect-metadata';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql/dist/graphql.constants.js';
import { ACCESS } from './access.decorator.js';

const rootTypes = new Set(['Query', 'Mutation', 'Subscription']);

/** Refuses to start when a root field does not say who may call it. */
@Injectable()
export class AccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.undeclared();
    if (open.length > 0)
      throw new Error(`Root fields without @Public, @SignedIn or @HasRole: ${open.join(', ')}`);
  }

  /** Root fields that declare no access, as `Class.method`. */
  undeclared(): string[] {
    const found: string[] = [];
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype: object = Object.getPrototypeOf(instance);
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const method: unknown = (prototype as Record<string, unknown>)[name];
        if (typeof method !== 'function') continue;
        const type: unknown = Reflect.getMetadata(RESOLVER_TYPE_METADATA, method);
        if (typeof type !== 'string' || !rootTypes.has(type)) continue;
        if (!Reflect.getMetadata(ACCESS, method)) found.push(`${prototype.constructor.name}.${name}`);
      }
    }
    return found;
  }
}
