/**
 * How people outside a field tell of what the field has a name for: what they see, hear, smell, do and complain of. Line: concept id |
 * telling phrases. They are no names of the concept: a text is not said to name it, only to bring it to mind.
 */
export const landScenes = `
rice-blast | lá lúa đốm hình thoi, cháy lá, bông bạc trắng, cổ bông thối đen, hạt lép gãy gục sau đợt sương mù
brown-planthopper | ruộng cháy từng chòm tròn, gốc lúa đầy con nhỏ li ti màu nâu nhảy lách tách, lúa khô rạ gục
rice-varietal-purity | giống để lại nhiều đời bị lẫn, cây cao cây thấp, hạt lẫn đỏ, cơm không còn dẻo thơm như trước, thoái hóa
rice-milling | xay ra gạo gãy nát nhiều, tấm nhiều, còn thóc và sạn lẫn, máy xát làng, gạo không bóng
seng-cu-rice | gạo ngon bị trộn gạo nơi khác, giữ vị thơm, ruộng bậc thang, bán giá cao, gạo bị mọt
fall-armyworm | sâu ăn nõn ngô, lá thủng lỗ chỗ, phân sâu như mùn cưa trong loa kèn, phun mãi không chết
sri-rice | cấy thưa mạ non, bớt giống bớt nước, rút nước phơi ruộng, đẻ nhiều nhánh
cassava | củ chảy mủ, lá xoăn khảm vàng, nương bạc màu, bán cho xưởng bột, củ để lâu bị đen ruột
potato | củ giống nhiễm bệnh, năng suất tụt, củ xanh vỏ, mua giống ngoài về đắt, trồng vụ đông sau lúa
virus-free-seedling | giống lấy củ cũ trồng lại càng ngày càng nhỏ, lá xoăn vàng, cây còi, muốn giống sạch bệnh nuôi trong ống nghiệm
plant-tissue-culture | cây giống đồng loạt, nhân nhanh từ một cây quý, cây con trong lọ, thiếu giống, giống lấy trên rừng hết dần
ginger-rot-disease | củ thối nhũn bốc mùi, cây đang xanh bỗng vàng gục, lây cả ruộng, đất trồng lại vụ sau chết tiếp
bacterial-wilt | cây đang tươi trưa héo rũ, tối lại tươi rồi chết xanh, bẻ thân thấy nhựa đục
root-rot-phytophthora | rễ đen thối, vàng lá, chảy gôm ở gốc, cây lùi dần rồi chết sau mưa dầm
powdery-downy-mildew | lá phủ phấn trắng, mặt dưới mốc xám, trời âm u ẩm ướt, lá cháy khô
anthracnose | quả đốm đen lõm, rụng trước khi chín, lá cháy viền, mưa nhiều là thối quả
plant-virus | lá loang lổ vàng xanh, xoăn lại, cây lùn, quả méo, rầy truyền từ cây này sang cây khác
citrus-greening | quýt cam vàng lá gân xanh, quả lệch nhỏ chua, cây chết dần sau mấy năm
tomato-pepper | cà chua nứt quả, rụng hoa, héo vườn, quả dập khi chở
fruit-fly | quả bị chích, bên trong có dòi, rụng đầy gốc, chảy nhựa, ruồi vàng
fruit-bagging | bọc từng quả cho khỏi chích, đẹp vỏ, công trèo cây buộc túi
fruit-set | hoa nhiều mà đậu ít, rụng quả non, gặp rét mưa phùn ong không bay
chilling-requirement | mùa đông ấm cây không ra hoa, nở lác đác, mất mùa
pruning | cây cao rậm rạp khó hái, cành tăm, quả nhỏ, tán không thoáng
grafting | vườn cây già cỗi muốn đổi giống mà không phải chặt, ghép mắt lên gốc cũ
flower-growing | hoa nở không đúng Tết, cành cong, hoa nhỏ, mất giá sau rằm
flowering-control | hoa nở sớm trước Tết, lan không ra ngồng, ép nở đúng dịp, rét quá nụ nghẹn
cut-flower-postharvest | hoa cắt chở xuống xuôi bị dập héo, gục cổ, rụng cánh, cắm được hai ngày
tea | đồi chè, lứa búp, hái bằng tay, xưởng mua ép giá, bán búp tươi rẻ
tea-harvester | thiếu người hái chè, chè quá lứa, công hái bằng nửa tiền bán, nương dốc máy đẩy không lên
tea-mosquito-bug | búp chấm đen xoăn lại, lá non bị chích, phun nhiều sợ tồn dư
ancient-tree-conservation | cây mấy trăm năm tuổi bị sâu đục gốc, rêu bám, khô cành, bà con trèo hái bẻ cành, chết dần
tea-withering | búp tươi ướt mưa, hong rải nong chiếm hết nhà, héo không đều, ôi đỏ
tea-fermentation | nước đục, chua, ngái, ủ quá tay, màu đỏ không tươi, mẻ được mẻ hỏng
tea-fixation | diệt men không đều, lá cháy cạnh, còn mùi ngái, cánh vụn, nước đỏ
cinnamon-bark-harvest | bóc vỏ bằng tay bằng dao, leo cây nguy hiểm, thợ bóc khan hiếm, vỏ rách vụn mất giá
cinnamon-disease | cây quế vàng úa chết đứng, sâu ăn trụi lá, vết nứt tua mực, khô ngọn
cinnamon-drying | phơi vỏ nhờ nắng, gặp mưa mốc, cong vênh, đen mặt
cardamom-decline | thảo quả chết rét sau tuyết, bụi tàn, không ra quả, rừng bị tỉa bóng
star-anise | cây hồi mất mùa, hoa lép, rụng cánh, mốc khi phơi
sloping-land-farming | nương dốc càng trồng càng bạc, mưa cuốn hết lớp đất mặt, đá lòi ra, ngô còi
soil-erosion | mưa xối trôi đất màu xuống suối, rãnh xói, lấp ruộng dưới chân đồi
acid-soil | đất chua rêu mốc, bón gì cũng không tốt, cây vàng, pH thấp
soil-testing | không biết đất thiếu gì mà bón, bón theo hàng xóm, phân nhiều mà cây vẫn xấu
soil-heavy-metal | rau trồng gần mỏ gần nhà máy sợ nhiễm chì cát-mi, đất đỏ quạch, dân không dám ăn
organic-fertiliser | giá phân hóa học tăng, đất chai cứng, tận dụng phân chuồng, ủ hoai, mùi hôi
compost | đống phân ủ mãi không hoai, bốc mùi, ruồi nhặng, cỏ dại mọc, muốn ủ nhanh
composting-inoculant | gói men rắc vào đống rơm rạ, phân, bã cho mau mục, bớt thối
biochar | vỏ trấu, thân ngô, củi vụn đốt bỏ khói mù, đốt yếm khí thành than bón ruộng
agricultural-by-product | rơm rạ, vỏ, lõi, bã chất đống đốt bỏ, đầy xưởng, không biết dùng vào đâu, thuê người chở đi
drip-irrigation | tưới tràn tốn nước, kéo vòi cả ngày, mùa khô thiếu nước, nhỏ giọt từng gốc
automatic-irrigation | quên tưới, đi làm xa vẫn bật được béc phun bằng điện thoại, thuê người tưới
solar-pumping | bơm nước lên đồi cao, không có điện, xăng dầu đắt, gánh nước tưới, suối ở dưới thấp
rainwater-pond | mùa khô cạn hết, hứng nước mưa trữ trong ao lót bạt, lu bể
frost-cold-damage | sương muối cháy lá, băng giá, tuyết phủ, sáng ra cây đen sì, mất trắng
hail-protection | mưa đá thủng lá rách quả, giàn lưới che, nhà lưới sập
greenhouse | nhà lưới nhà màng dột rách, nóng bí, gió tốc mái
greenhouse-climate-control | trong nhà trồng nóng hầm hập, ẩm đọng giọt, lúc khô lúc ướt, mở bạt bằng tay
hydroponics | trồng rau không cần đất, máng nước, dung dịch, rễ thối khi trời nóng
edible-mushroom | bịch phôi mốc xanh mốc cam, không ra nấm, nấm nhỏ cuống dài, mùa hè hỏng nhiều
mushroom-substrate | mùn cưa hết, đắt, thay bằng bã, lõi ngô, rơm; bịch phôi hấp không chín, nhiễm mốc
longhorn-borer | thân cây có lỗ đùn mùn cưa, con sâu trắng bên trong, cành khô gãy
locust | châu chấu bay rợp trời ăn trụi tre nứa ngô
weed-control | cỏ mọc tràn, phát cỏ thuê đắt, bỏ thuốc trừ cỏ vì làm sạch, cỏ tốt hơn cây
biological-control | bỏ thuốc độc, nuôi con bọ có ích thả ra ăn sâu, nấm diệt sâu, làm nông nghiệp sạch
pesticide-residue | hàng bị trả vì dư lượng thuốc sâu, khách đòi phiếu, phun đúng mà vẫn vượt mức
agricultural-drone | phun thuốc bằng tay độc hại đau đầu, nương dốc không leo được, máy bay không người lái phun rải
pest-image-recognition | chụp ảnh lá bị bệnh hỏi là bệnh gì, cán bộ xa, đến nơi thì đã muộn
planting-area-code | muốn xuất chính ngạch sang Trung Quốc bị đòi mã số vùng, không có sổ ghi chép, bị trả hàng ở cửa khẩu
farm-diary-app | ghi sổ tay mất trang, ghi cho đủ lúc kiểm tra, bà con không biết chữ, ngại ghi chép
cold-storage-produce | thu rộ không bán kịp thối hỏng, không có kho lạnh, chở đêm kẻo héo, điểm gom nhỏ
fruit-coating | quả mau nhăn héo, mất bóng, để một tuần là thối, kéo dài ngày bán
ethylene-ripening | giấm chín không đều, chín háp, dùng đất đèn sợ độc, rút vị chát
deastringency | quả ăn chát, ngâm nước vôi lâu, khử chát đồng loạt mà vẫn giòn
fruit-sorting | phân loại to nhỏ bằng mắt, nhặt tay cãi nhau, lẫn quả xấu, khách trả, màu sắc kích cỡ cân nặng
produce-washing | rau còn đất, rửa bằng tay tốn nước, dập lá, sơ chế
grain-storage | thóc ngô để kho bị mọt, chuột, mốc, nóng đống
aflatoxin | ngô lạc mốc xanh vàng, vật ăn vào chết, độc tố nấm, thương lái chê
small-farm-machine | ruộng bậc thang trâu cày, máy to không vào được, cày bừa nặng, vác lên nương
harvester-thresher | gặt tay còng lưng, thuê công đắt, lúa rụng, máy gặt lớn không vào ruộng nhỏ
slope-transport | gùi vác trên lưng xuống dốc, đường mòn trơn, cáp kéo, tời, ray chở nông sản
seedling-production | cây con chết nhiều khi đem trồng, bầu ươm vỡ, giống không rõ nguồn, tỷ lệ sống thấp
contract-farming | doanh nghiệp bỏ cọc, dân bẻ kèo bán cho người trả cao hơn, không có nơi bao tiêu
crop-insurance | mất mùa trắng tay, nợ ngân hàng, muốn mua bảo hiểm cho vườn
weather-advisory | trời đổi bất ngờ trở tay không kịp, cần báo sương muối trước hai ngày cho từng thôn
buffalo | trâu gầy, chết rét, thả rông trên núi, giống nhỏ dần
cattle | bò chậm lớn, gầy, phối gần máu, giống cóc nhỏ con
artificial-insemination | đực giống đồng huyết con nhỏ, muốn lai giống to, phối không đậu
winter-feed | mùa đông hết cỏ, đói rét, trâu bò đổ ngã, thả rừng không có gì ăn
silage | cây ngô xanh, cỏ ủ trong túi kín để dành, ủ bị mốc đen thối, con vật không ăn
straw-treatment | rơm khô nghèo chất, ủ với đạm cho mềm dễ tiêu, trâu bò chê
livestock-cold-protection | chuồng hở gió lùa, đêm rét bò lạnh run, che bạt, sưởi, nền ướt
feed-cost | cám tăng giá liên tục, nuôi không lãi, thay bằng nguyên liệu tại chỗ
fermented-feed | ủ men bã rượu bã đậu thân chuối cho lợn ăn, chua thơm, bớt cám
insect-protein | nuôi ruồi sâu dòi làm thức ăn cho gà cá, thay bột cá, ăn rác thừa
native-pig | lợn đen chậm lớn, lai tạp, mất giống, thịt thơm
african-swine-fever | lợn sốt đỏ tím tai bỏ ăn chết hàng loạt, không có thuốc, tiêu hủy, sợ tái đàn
biosecurity | người ra vào chuồng không sát trùng, dịch lây từ trại khác, rắc vôi
foot-mouth-disease | trâu bò chảy dãi, loét miệng lở móng, đi khập khiễng
lumpy-skin | bò nổi cục u khắp người, sốt, gầy rộc, chảy nước mũi
piglet-diarrhoea | lợn con ỉa phân trắng, còi, chết sau mấy ngày
animal-diagnosis | con vật chết không biết bệnh gì, gửi mẫu xuống Hà Nội chờ lâu, cần thử nhanh tại chỗ
antibiotic-alternative | không muốn dùng kháng sinh, nuôi bằng thảo dược, men, thịt sạch không tồn dư
deep-litter | nền chuồng trấu mùn cưa men vi sinh không phải rửa, bớt hôi
livestock-odour | hàng xóm kêu mùi phân, ruồi, khiếu kiện trại, mùi khai thối bay vào nhà
livestock-waste | phân lợn xả ra mương suối đen ngòm, hố đầy, mưa tràn ra
biogas-farm | hầm biogas đầy, bọt, đốt bỏ khí thừa, rò, tắc, vỡ bạt
beekeeping | ong bốc bay, ong chết trước cửa tổ, mật loãng, ít hoa, dời đàn
bee-disease | ấu trùng thối, ong bò không bay, con ve đỏ bám, tổ bẩn
sericulture | nuôi tằm, kén mỏng, trứng giống mua xa, lá dâu
silkworm-disease | tằm chết nhũn đen, chết cứng mốc, bủng vàng, nong tằm lây nhau
cold-water-fish | cá nước lạnh, bể trên núi, nước suối, nuôi thương phẩm, giống nhập
rainbow-trout | cá hồi, mùa hè nước ấm bỏ ăn, lũ bẩn, chết rải rác
sturgeon | cá tầm, lớn chậm, trứng, không biết đực cái, cá giống trôi nổi
caviar | trứng cá tầm muối, nuôi lâu năm mới có trứng, mổ nhầm con chưa chín
fish-hatchery | trứng ung, cá bột chết, tự cho đẻ, khỏi mua giống nhập
triploid-allfemale | con cái lớn nhanh hơn, chọn giới tính sớm, nuôi lẫn đực tốn cám
fish-feed | cám cá nhập đắt, cá chậm lớn, viên chìm tan nhanh, tự ép viên
dissolved-oxygen | cá nổi đầu ngáp, ngạt, mất điện sục khí dừng là chết cả bể
recirculating-aquaculture | nước ít phải dùng lại, lọc tuần hoàn, nuôi trong nhà kín, nước suối đục lũ không lấy được
fish-disease | cá mốc trắng trên vảy, lở loét, xuất huyết, mù mắt, chết rải rác mỗi sáng
fish-farm-monitoring | thức đêm canh bể, không biết nước đổi, báo về điện thoại khi nước xấu
live-fish-transport | chở cá sống đường xa chết dọc đường, bọc oxy, thùng xe
aquaculture-effluent | nước bể cá thải ra suối đục, thức ăn thừa, phân, dưới nguồn kêu
fish-origin-authentication | cá nhập lậu trà trộn, mạo danh, chứng minh cá nuôi tại đây
plantation-forest | keo non bán rẻ, muốn gỗ lớn, cây đổ gãy do bão, giống xấu
bamboo-preservation | tre mau mọt, bột trắng rơi ra, mốc đen, ngâm bùn ao hôi, tre bị con đục lỗ
wood-preservation | gỗ bị mối mọt ăn, mục chân cột, mốc xanh, sợ thuốc độc
timber-drying | gỗ nứt đầu, cong vênh, phơi cả năm, đóng xong bị co ngót hở mộng
wood-adhesive | ván ép mùi cay mắt, bong lớp, khách đòi không độc
wood-board | ván bóc ván ép bị phồng rộp, tách lớp, cong, chất lượng thấp
sawmill-waste | mùn cưa đầu mẩu bìa gỗ chất đống, đốt bỏ, bụi
biomass-pellet | ép mùn cưa, vỏ, trấu thành viên làm chất đốt thay than
forest-fire | mùa hanh khô rừng cháy, phát nương lan, phát hiện chậm, lửa leo núi đêm
fire-detection-camera | canh lửa rừng bằng mắt trên chòi, thấy khói thì đã cháy to
forest-monitoring | rừng bị chặt trộm phát hiện muộn, tuần rừng đi bộ không xuể, diện tích tăng giảm không biết
forest-pest | sâu róm ăn trụi rừng thông, trơ cành, ngứa rát
forest-carbon | bán khí rừng giữ lại, đo cây hút bao nhiêu, tiền từ trồng rừng
wildlife-protection | bẫy thú, khỉ phá nương, thú quý hiếm, theo dõi con vật trong rừng
invasive-species | cây lạ mọc lan kín, ốc, dây leo phủ rừng
debarking-machine | bóc vỏ cây gỗ keo bằng dao chậm, công nhân đứt tay, máy bóc cạo
`;
