/** `full` for prose and details ("21 January 2022"), `short` for labels ("21 Jan"). */
export type WordingStyle = "full" | "short";
