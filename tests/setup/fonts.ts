import "@fontsource-variable/noto-sans-thai";

// The one font that is the same on every machine: loaded before anything is measured, and inherited by what is drawn.
const family = "Noto Sans Thai Variable";
document.documentElement.style.fontFamily = `"${family}", sans-serif`;
await Promise.all(
  ["400", "700"].map((weight) => document.fonts.load(`${weight} 16px "${family}"`, "กลุ่ม Timeline ąęș")),
);
