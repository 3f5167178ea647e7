/**
 * The letters, digits and distinctive signs (`#`, `+`, `&`) of a spelling in lower case: the same for CIFAR10
 * and Cifar-10.
 */
export function fold(spelling: string): string {
  return spelling
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#+&]/gu, '');
}
