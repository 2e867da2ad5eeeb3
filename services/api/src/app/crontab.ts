/** What the worker does by the clock, whether anything has happened or not; times are UTC, one line each (crontab, task, options). */
export const crontab = [
  "7 * * * * publishRevocations ?jobKey=publishRevocations",
  "15 1 * * * publishDataSets ?fill=1d&jobKey=publishDataSets",
  "0 3 * * * remindOfExpiry ?fill=3d&jobKey=remindOfExpiry",
  "10 3 * * * tidyDrafts ?fill=3d&jobKey=tidyDrafts",
  "20 3 * * * forgetMessages ?fill=3d&jobKey=forgetMessages",
  "30 3 * * * archiveInTime ?fill=3d&jobKey=archiveInTime",
].join("\n");
