export async function makeBackup(options: {
  passphrase: string | null;
  onProgress: (done: number) => void;
  signal: AbortSignal;
}): Promise<Blob> {
  options.onProgress(1);
  return new Blob([]);
}
