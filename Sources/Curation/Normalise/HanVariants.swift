/// Forms of one Chinese character: traditional, simplified, Japanese.
///
/// The tables are our own and short: characters that occur in names of methods, fields and institutions. A character
/// that is in none of them only meets itself, so two writings of a rare word may stay apart. Simplified characters that
/// stand for several traditional ones are joined with one of them at most, so that no two traditional words meet; for
/// the usual words there is a table of words. Words that China and Taiwan call differently (`信息`, `資訊`) are other
/// words, not other forms.
enum HanVariants {
    /// Puts one form of each character for all.
    static func canonical(_ scalars: inout [UInt32]) {
        guard scalars.contains(where: { $0 >= 0x3400 && $0 < 0xA000 }) else { return }
        for index in scalars.indices {
            if let form = forms[scalars[index]] { scalars[index] = form }
        }
        for index in scalars.indices.dropLast() {
            guard let word = words[UInt64(scalars[index]) << 32 | UInt64(scalars[index + 1])] else { continue }
            (scalars[index], scalars[index + 1]) = word
        }
    }

    private static let forms: [UInt32: UInt32] = {
        var table: [UInt32: UInt32] = [:]
        for group in groups.split(whereSeparator: \.isWhitespace) {
            let forms = group.unicodeScalars.map(\.value)
            for form in forms.dropFirst() { table[form] = forms[0] }
        }
        return table
    }()

    /// Words as simplified texts have them once ``forms`` is applied, to the traditional words.
    private static let words: [UInt64: (UInt32, UInt32)] = {
        var table: [UInt64: (UInt32, UInt32)] = [:]
        for pair in wordPairs.split(whereSeparator: \.isWhitespace) {
            let forms = pair.unicodeScalars.map(\.value)
            guard forms.count == 4 else { continue }
            table[UInt64(forms[0]) << 32 | UInt64(forms[1])] = (forms[2], forms[3])
        }
        return table
    }()

    private static let wordPairs = """
        系數係數 關系關係 后驗後驗 后設後設 標准標準 准則準則 准確準確 基准基準 范圍範圍 范數範數 規范規範 范例範例 示范示範 周期週期 采樣採樣
        采集採集 制造製造 復制複製 特征特徵 表征表徵 余弦餘弦 殘余殘餘 其余其餘 干擾干擾 主干主幹 骨干骨幹 云計雲計 點云點雲 面粉麵粉 里程里程
        松弛鬆弛 致密緻密 沖擊衝擊 冲擊衝擊 并行並行 并列並列 合并合併 歸并歸併 注解註解 游戲遊戲 意愿意願 准備準備 水准水準 批准批准 托管託管
        """

    /// The first form of a group stands for all.
    private static let groups = """
        歸归帰 檢检検 驗验験 對对対 圖图図 變变変 擇择択 權权権 處处処 單单単 總总総 應应応 轉转転 關关関 讀读読 續续続
        經经経 濟济済 實实実 從从従 來来 發発发 樣样様 戰战戦 擴扩拡 疊叠畳 譯译訳 驛驿駅 釋释釈 澤泽沢 氣气気 壓压圧
        團団团 圍围囲 龍龙竜 燒烧焼 歷歴历 習习 網网 絡络 樹树 決决 隨随 過过 濾滤沪 線线 維维 數数 據拠据 類类 層层
        級级 計计 質质 統统 設设 預预 測测 調调 優优 勢势 貝贝 時时 間间 頻频 遷迁 議议 題题 語语 義义 詞词 滯滞
        階阶 協协 異异 穩稳穏 態态 際际 邊边辺 問问 訪访 談谈 編编 碼码 敘叙 論论 證証证 現现 標标 強强 監监 軌轨
        險险険 雜杂雑 為为爲 與与 構构 聯联 觀观観 組组 眾众衆 則则 產产産 執执 純纯 績绩 響响 傳传伝 華华 門门 見见
        規规 讓让譲 學学 區区 國国 會会 體体 點点 廣広广 專专専 醫医 藥薬药 縣县県 齊齐斉 兩两両 嚴严厳 亂乱 亞亚亜
        佛仏 偵侦 備备 傷伤 傾倾 儀仪 億亿 儲储 內内 冊册 創创 劑剂剤 動动 務务 勞劳労 勵励 勻匀 卻却 厭厌 吳吴呉
        員员 啟启啓 喚唤 噴喷 嚇吓 圓圆円 場场 塊块 塵尘 墜坠 壞坏壊 壯壮 壽寿 夢梦 夾夹 奪夺 奧奥 婦妇 媽妈 嬰婴
        孫孙 審审 寫写 寬宽寛 寶宝 將将 尋寻 導导 屆届 屬属 島岛 峽峡 師师 帳帐 帶带帯 幀帧 幣币 幫帮 庫库 廢废廃
        張张 彈弹弾 徑径 徵徴 徹彻 恆恒 惡悪恶 惱恼悩 愛爱 慘惨 慣惯 慮虑 憂忧 憲宪 憶忆 懷怀懐 戲戏戯 戶户戸 掃扫
        揚扬 換换 揮挥 損损 搖摇揺 搶抢 撲扑 擬拟 擊击撃 擔担 擠挤 擾扰 攝摄摂 攜携 敗败 敵敌 斂敛 斷断 無无 舊旧
        晝昼 曉晓暁 暫暂 曬晒 東东 條条 棄弃 棗枣 榮荣栄 槍枪 樂乐楽 樓楼 橋桥 機机 檔档 欄栏 歡欢歓 歲岁歳 殘残 殺杀
        殼壳殻 氫氢 沒没 況况 洶汹 淚泪涙 淨净浄 淺浅 減减 渦涡 渾浑 湯汤 滅灭 滿满満 漢汉 漸渐 潛潜 潤润 澀涩渋 濃浓
        瀏浏 災灾 熱热 燈灯 燦灿 爐炉 爭争 爾尔 牆墙 狀状 獨独 獻献 環环 瑣琐 畫画 畢毕 療疗 皺皱 盜盗 盤盘 礎础
        禍祸 禪禅 離离 稱称 積积 窮穷 竊窃 競竞 筆笔 節节 簡简 籌筹 粵粤 糧粮 糾纠 紀纪 約约 紅红 紋纹 納纳 紐纽
        紙纸 紛纷 細细 終终 結结 給给 絕绝絶 絲丝糸 綁绑 綜综 綠绿緑 綱纲 緊紧 緒绪 緣缘縁 緩缓 緯纬 練练 縮缩 縱纵縦
        織织 繞绕 繪绘絵 繼继継 纖繊纤 罰罚 罷罢 羅罗 聖圣 聞闻 聲声 聰聪聡 職职 聽听聴 脅胁 脈脉 腦脑脳 腫肿 膚肤
        臉脸 臨临 舉举挙 艦舰 藝艺芸 蘭兰 虛虚 號号 補补 裝装 親亲 覺觉覚 覽览覧 訂订 訊讯 討讨 訓训 記记 許许 訴诉
        診诊 評评 試试 詩诗 話话 該该 詳详 認认 誤误 說说説 誰谁 課课 請请 諸诸 謀谋 講讲 謝谢 識识 譜谱 護护 譽誉
        豐豊 負负 財财 貢贡 貧贫 貨货 販贩 責责 貴贵 買买 費费 貿贸 賀贺 賃赁 資资 賓宾 賞赏 賢贤 賣卖売 賦赋 賴赖頼
        購购 賽赛 贈赠 贊賛赞 贏赢 車车 軍军 軟软 軸轴 較较 載载 輔辅 輕轻軽 輛辆輌 輝辉 輪轮 輯辑 輸输 轄辖 辦办
        辭辞 農农 逕迳 這这 連连 進进 運运 達达 違违 遞递逓 遠远 選选 遺遗 鄉乡郷 鄰邻 醬酱醤 釀酿醸 鈍钝 鉛铅 銀银
        銅铜 銷销 鋒锋 鋼钢 錄録录 錢钱銭 錨锚 錯错 鍊錬 鍵键 鎖锁 鎮镇 鏡镜 鐵铁鉄 長长 閉闭 開开 閾阈 闊阔 隊队
        陣阵 陰阴 陳陈 陸陆 陽阳 隱隐隠 雖虽 雙双 雞鸡鶏 難难 電电 霧雾 靈灵霊 靜静 鞏巩 韓韩 項项 順顺 頓顿 頒颁
        領领 頭头 顆颗 額额 顏颜顔 顧顾 顯显顕 風风 飛飞 飯饭 飲饮 養养 館馆 馬马 馭驭 駕驾 驅驱駆 驚惊 魚鱼 鮮鲜
        鳥鸟 鹽盐塩 麗丽 麥麦 黃黄 齡龄齢 龜龟亀 閱阅閲 誘诱 誠诚 詢询 諧谐 諾诺 謹谨 蹤踪 軀躯 輻辐 躍跃 遙遥 郵邮
        鄭郑 鋪铺舗 錐锥 鍋锅 闡阐 隸隶 頁页 顛颠 飄飘 駁驳 騎骑 騙骗 魯鲁 鴻鸿 鷹鹰 麼么 齒齿歯 侶侣 倆俩 倫伦
        偽伪僞 僅仅 僑侨 償偿 凍冻 凱凯 剛刚 剝剥 劇剧 劉刘 勁劲 厲厉 嗎吗 園园 堅坚 墊垫 夠够 妝妆粧 娛娱 孿孪 嶺岭
        廳厅庁 廟庙 慶庆 懲惩 懸悬 懼惧 戀恋 掙挣 搗捣 揀拣 撥拨 撫抚 撿捡 擁拥 攔拦 攤摊 攪搅撹 曠旷 棟栋 棧栈桟
        槳桨 樁桩 歐欧 毆殴 潰溃 灣湾 灑洒 熒荧 爛烂 牽牵 犧牺犠 狹狭 猶犹 獎奖 瑪玛 瓊琼 疇畴 瘋疯 皚皑 盞盏 矚瞩
        矯矫 碩硕 磚砖 禮礼 稅税 穎颖頴 窩窝 窺窥 筍笋 篩筛 籃篮 籠笼 絞绞 絨绒 綴缀 綿绵 締缔 緝缉 緬缅 縛缚 縫缝
        繩绳縄 繳缴 纏缠 羈羁 翹翘 聳耸 膠胶 膽胆 艙舱 艱艰 薩萨 藍蓝 蘊蕴 虧亏 蝕蚀 螢萤蛍 衛卫 襲袭 觸触 詐诈 詮诠
        諒谅 諜谍 諷讽 謎谜 謙谦 謬谬 譏讥 贅赘 趙赵 趨趋 踐践 軒轩 輩辈 輾辗 輿舆 辯辩弁 邏逻 鄒邹 鄧邓 醞酝 釘钉
        鈉钠 鈣钙 鉤钩 銳锐 鋸锯 錘锤 鍛锻 鎊镑 鏽锈 閃闪 閘闸 閣阁 陝陕 隴陇 雛雏 韌韧 韻韵 頂顶 頑顽 頗颇 頸颈
        頹颓 顫颤 飽饱 餃饺 濕湿溼 汙污 參参 當当 價价価 個个 勝胜 廠厂 極极 獲获 盡尽 種种 術术 鏈链 針针 鐘钟 黨党
        確确 萬万 適适 鑒鉴 值値 步歩 每毎 德徳 增増 營营営 收収 乘乗 效効 勸劝勧 圈圏 惠恵 拔抜 插挿 查査 黑黒 默黙
        遲迟遅 卷巻 碎砕 粹粋 莊庄荘 髮髪 臟臓 複复 匯汇 籤签 壇坛 嘗尝 掛挂 櫃柜 煉炼 煙烟 蘇苏 蟲虫 鑽钻 擺摆 寧宁
        嘆叹 薦荐 回迴廻
        """
}
