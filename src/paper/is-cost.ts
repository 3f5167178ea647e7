const costs =
  /\b(?:errors?|loss|latency|delays?|time|runtime|cost|memory|distance|overhead|consumption|usage|perplexity|variance|FID|WER|CER|[RN]?MSE|MAE|EER|LPIPS|MPJPE)$/i;

/** Whether one wants little of what is measured: an improvement of it by 57% is no increase. */
export const isCost = (metric: string): boolean => costs.test(metric);
