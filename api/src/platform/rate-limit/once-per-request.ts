const names = new Set<string>();

/**
 * On a root field: one request may ask for it once, under one name. Aliases would otherwise carry many guesses in one
 * request.
 */
export const OncePerRequest = (): MethodDecorator => (_target, property) => {
  names.add(String(property));
};

/** Whether a root field may stand in a request only once. */
export const isOncePerRequest = (field: string): boolean => names.has(field);
