/** What configuration needs of a disk: so little that a test or an editor can stand in for it. */
export interface ConfigHost {
  /**
   * Read a text file.
   * @returns Its contents, or `undefined` if there is no such file.
   * @throws {LintError} If it is there and cannot be read.
   */
  read(path: string): string | undefined
  /**
   * Find the file that a package specifier means.
   * @param specifier - `package`, `@scope/package` or `package/file.json`.
   * @param folder - Where it is named.
   * @returns Its path, or `undefined` if there is no such package or file.
   */
  resolvePackage(specifier: string, folder: string): string | undefined
}
