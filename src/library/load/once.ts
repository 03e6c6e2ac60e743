/** A value that is made when it is first asked for, and kept. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** A value that is made when it is asked for, and kept as long as somebody uses it and there is memory. */
export function held<T extends object>(make: () => T): () => T {
  let made: WeakRef<T> | undefined;
  return () => {
    const known = made?.deref();
    if (known !== undefined) return known;
    const fresh = make();
    made = new WeakRef(fresh);
    return fresh;
  };
}
