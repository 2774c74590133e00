import { setCustomElementsManifest, type Preview } from "@storybook/web-components-vite";
import { configure } from "storybook/test";
import manifest from "../dist/custom-elements.json";

setCustomElementsManifest(manifest);
// A story waits for what it shows, however slow the machine.
configure({ asyncUtilTimeout: 1_200_000 });

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    // A story that axe finds fault with is a failed test.
    a11y: { test: "error" },
    controls: { expanded: true },
    layout: "fullscreen",
    options: {
      storySort: {
        order: [
          "The article",
          "Reading the picture",
          "Marks",
          "Claims",
          "Labels",
          "Lanes and groups",
          "Links and relations",
          "The axis",
          "Forms",
          "Themes",
          "Time",
          "Other stories",
          "At the edges",
        ],
      },
    },
  },
};

export default preview;
