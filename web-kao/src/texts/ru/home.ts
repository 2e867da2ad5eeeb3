import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { home as et } from "../et/home";

/** Words of the home page. */
export const home: RussianTexts<typeof et> = {
  title: "Рабочий стол",
  lead: "Здесь то, что ждёт вас сегодня.",
  queues: "Очереди",
  drafts: "Записи к подаче",
  mine: "У меня",
  noneMine: "У вас нет заявлений.",
  takeNext: "Посмотреть неназначенные заявления",
  sessions: "Сегодняшние и будущие экзамены",
  noSessions: "Экзаменов нет.",
  allSessions: "Все экзамены",
  seats: "занято {{taken}} из {{capacity}} мест",
  meetings: "Предстоящие заседания",
  noMeetings: "Заседаний нет.",
  allMeetings: "Все заседания",
  papers: "Документы на оценку",
  noPapers: "Ни одно заявление не ждёт оценки документов.",
  allApplications: "Все заявления",
  toAssess: "Ждут результатов",
  comingToAssess: "Будущие экзамены",
  openVotes: "Ждут вашего голоса",
  toSign: "Ждут вашей подписи",
  myMeetings: "Мои заседания",
};
