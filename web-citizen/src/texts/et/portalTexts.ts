import { message } from "./message";
import { correction } from "./correction";
import { aboutMe } from "./aboutMe";
import { usage } from "./usage";
import { sharing } from "./sharing";
import { holder } from "./holder";
import { application } from "./application";
import { check } from "./check";
import { common } from "./common";
import { employer } from "./employer";
import { home } from "./home";
import { mine } from "./mine";
import { navigation } from "./navigation";
import { progress } from "./progress";
import { qualifications } from "./qualifications";
import { register } from "./register";

/** Every namespace of this portal in this language. */
export const portalTexts = {
  application,
  check,
  common,
  employer,
  home,
  message,
  mine,
  navigation,
  progress,
  qualifications,
  register,
  holder,
  sharing,
  usage,
  aboutMe,
  correction,
};
