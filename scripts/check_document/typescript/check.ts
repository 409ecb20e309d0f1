// What the generated assertions are made of. An assertion that does not hold is an error of the compiler that says why.

type IsAny<T> = 0 extends 1 & T ? true : false;

/** Keys that a type names itself: not those that an index signature lets in. Of a union, the keys of all its members. */
type Keys<T> = T extends unknown
  ? keyof { [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K] }
  : never;

/** A type without null and undefined; `unknown` stays what it is. */
type Present<T> = unknown extends T ? T : NonNullable<T>;

/** What stands under a key, without null and undefined; in a union, under the key of each member that has it. */
export type At<T, K extends PropertyKey> = T extends unknown ? (K extends keyof T ? Present<T[K]> : never) : never;

/** The rows of an array. */
export type Row<T> = T extends readonly (infer R)[] ? Present<R> : never;

/** True if a type is an object that names all keys K, else what is wrong. */
export type Named<T, K extends string> =
  IsAny<T> extends true
    ? "is any"
    : [T] extends [never]
      ? "is nothing"
      : unknown extends T
        ? "is unknown"
        : [K] extends [Keys<T>]
          ? true
          : ["lacks", Exclude<K, Keys<T>>];

/** True if the values under all keys K have a type, else the keys whose values do not. */
export type Typed<T, K extends string> = [Untyped<T, K>] extends [never] ? true : ["is untyped", Untyped<T, K>];

type Untyped<T, K extends string> = {
  [P in K]: unknown extends Value<T, P> ? P : [Value<T, P>] extends [never] ? P : never;
}[K];

type Value<T, K extends PropertyKey> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;

export type Holds<T extends true> = T;
