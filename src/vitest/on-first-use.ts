/** So that a `test` that a file imports and does not use holds back nothing there. */

/** The same function; before it is called, or a member of it asked for, `prepare` runs. */
export const onFirstUse = <F extends (...args: never[]) => unknown>(target: F, prepare: () => void): F =>
  new Proxy(target, {
    apply(called, self, args) {
      prepare()
      return Reflect.apply(called, self, args)
    },
    get(called, name) {
      prepare()
      return Reflect.get(called, name)
    },
  })
