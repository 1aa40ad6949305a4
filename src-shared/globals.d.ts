// What both processes have although neither DOM nor Node is in the library of src-shared: each process's own declaration is the full one.
interface AbortSignal {
  readonly aborted: boolean
}
