<?xml version="1.0" encoding="UTF-8"?>
<!-- Risk table: what may happen to which information, and which rules in force stand against it.
     Assets of one class used by the same groups have the same risks: they share a table. Only what applies is listed.
     What risk remains and who accepts it is decided by people: those columns are empty, always. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/forms.xsl"/>

  <!-- "confidential design sales" → assets of one class and the same groups -->
  <xsl:key name="alike" match="/kitei/model/company/assets/asset" use="concat(@class, ' ', @groups)"/>

  <xsl:variable name="risks" select="/kitei/model/catalog/risk"/>
  <xsl:variable name="groups" select="$company/groups/group"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <xsl:call-template name="control"/>
      <xsl:if test="key('blank-of', $document)">
        <facts>
          <xsl:for-each select="key('blank-of', $document)">
            <fact label="{key('label', 'checklist-form')/@name}"><ref to="{@id}" form="number"/></fact>
          </xsl:for-each>
        </facts>
      </xsl:if>
      <p><xsl:value-of select="key('label', 'risk-lead')/@name"/></p>
      <xsl:call-template name="open"/>
      <xsl:choose>
        <xsl:when test="$company/assets/asset">
          <xsl:for-each select="$company/assets/asset[count(. | key('alike', concat(@class, ' ', @groups))[1]) = 1]">
            <xsl:sort select="key('catalog', concat('class ', @class))/@rank" data-type="number"/>
            <xsl:call-template name="table">
              <xsl:with-param name="class" select="string(@class)"/>
              <xsl:with-param name="used-by" select="string(@groups)"/>
              <xsl:with-param name="assets" select="key('alike', concat(@class, ' ', @groups))"/>
            </xsl:call-template>
          </xsl:for-each>
        </xsl:when>
        <!-- no assets listed yet: what may happen to information of each class -->
        <xsl:otherwise>
          <xsl:for-each select="model/catalog/class">
            <xsl:sort select="@rank" data-type="number"/>
            <xsl:call-template name="table">
              <xsl:with-param name="class" select="string(@id)"/>
            </xsl:call-template>
          </xsl:for-each>
        </xsl:otherwise>
      </xsl:choose>
      <section id="{$document}-decision" title="{key('label', 'risk-decision')/@name}">
        <blanks>
          <blank label="{key('label', 'risk-date')/@name}" size="short"/>
          <blank label="{key('label', 'risk-assessor')/@name}" size="line"/>
          <blank label="{key('label', 'risk-acceptor')/@name}" size="line"/>
        </blanks>
      </section>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>

  <!-- Risks no rule in force stands against. -->
  <xsl:template name="open">
    <xsl:variable name="open">
      <xsl:for-each select="$risks">
        <xsl:variable name="measures"><xsl:apply-templates select="." mode="measures"/></xsl:variable>
        <xsl:if test="string($measures) = ''">
          <li><xsl:copy-of select="@at"/><xsl:value-of select="@name"/></li>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="string($open)">
      <section id="{$document}-open" title="{key('label', 'risk-open-title')/@name}">
        <ul><xsl:copy-of select="$open"/></ul>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- The risks of one class, as far as one of the groups that use it works in a way that has them. -->
  <xsl:template name="table">
    <xsl:param name="class"/>
    <xsl:param name="used-by"/>
    <xsl:param name="assets" select="/.."/>
    <xsl:variable name="users" select="concat(' ', $used-by, ' ')"/>
    <xsl:variable name="rows">
      <xsl:apply-templates select="$risks[not(@classes) or contains(concat(' ', @classes, ' '), concat(' ', $class, ' '))]" mode="row">
        <xsl:with-param name="users" select="$groups[$used-by = '' or contains($users, concat(' ', @id, ' '))]"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:if test="string($rows)">
      <section>
        <xsl:attribute name="title">
          <xsl:choose>
            <xsl:when test="$assets">
              <xsl:for-each select="$assets">
                <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'name-separator')/@name"/></xsl:if>
                <xsl:value-of select="@name"/>
              </xsl:for-each>
            </xsl:when>
            <xsl:otherwise><xsl:apply-templates select="key('catalog', concat('class ', $class))" mode="mark"/></xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
        <xsl:if test="$assets"><xsl:apply-templates select="$assets[1]" mode="facts"/></xsl:if>
        <table class="risks">
          <columns>
            <column width="15%"/><column width="8%"/><column width="12%"/><column width="15%"/><column width="28%"/><column width="11%"/><column width="11%"/>
          </columns>
          <head>
            <cell><xsl:value-of select="key('label', 'risk-event')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'risk-phase')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'risk-threat')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'risk-weakness')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'risk-measures')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'risk-residual')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'risk-acceptance')/@name"/></cell>
          </head>
          <xsl:copy-of select="$rows"/>
        </table>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Class and users, the same for all assets of the table. -->
  <xsl:template match="asset" mode="facts">
    <xsl:variable name="users" select="concat(' ', @groups, ' ')"/>
    <facts>
      <fact label="{key('label', 'class')/@name}"><xsl:apply-templates select="key('catalog', concat('class ', @class))" mode="mark"/></fact>
      <fact label="{key('label', 'risk-users')/@name}">
        <xsl:choose>
          <xsl:when test="@groups">
            <xsl:for-each select="$groups[contains($users, concat(' ', @id, ' '))]">
              <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'name-separator')/@name"/></xsl:if>
              <xsl:value-of select="@name"/>
            </xsl:for-each>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="key('label', 'risk-users-all')/@name"/></xsl:otherwise>
        </xsl:choose>
      </fact>
    </facts>
  </xsl:template>

  <xsl:template match="risk" mode="row">
    <xsl:param name="users"/>
    <xsl:variable name="fits">
      <xsl:apply-templates select="$users" mode="fits">
        <xsl:with-param name="risk" select="."/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:if test="string($fits)">
      <xsl:variable name="measures"><xsl:apply-templates select="." mode="measures"/></xsl:variable>
      <row>
        <xsl:if test="string($measures) = ''"><xsl:attribute name="class">open</xsl:attribute></xsl:if>
        <cell head="yes"><xsl:value-of select="@name"/></cell>
        <cell><xsl:apply-templates select="@phases" mode="names"/></cell>
        <cell><xsl:value-of select="threat/@name"/></cell>
        <cell>
          <xsl:for-each select="weakness">
            <xsl:if test="position() &gt; 1"><br/></xsl:if>
            <xsl:value-of select="@name"/>
          </xsl:for-each>
        </cell>
        <cell>
          <xsl:copy-of select="$measures"/>
          <xsl:if test="string($measures) = ''"><xsl:value-of select="key('label', 'risk-open')/@name"/></xsl:if>
        </cell>
        <cell/>
        <cell/>
      </row>
    </xsl:if>
  </xsl:template>

  <!-- A letter for a group that works in a way and on devices that have the risk. -->
  <xsl:template match="group" mode="fits">
    <xsl:param name="risk"/>
    <xsl:variable name="patterns" select="/kitei/model/catalog/pattern[contains(concat(' ', current()/@patterns, ' '), concat(' ', @id, ' '))]"/>
    <xsl:variable name="devices" select="/kitei/model/catalog/device[contains(concat(' ', current()/@devices, ' '), concat(' ', @id, ' '))]"/>
    <xsl:if test="(not($risk/@patterns) or $patterns[contains(concat(' ', $risk/@patterns, ' '), concat(' ', @id, ' '))])
                  and (not($risk/@devices) or $devices[contains(concat(' ', $risk/@devices, ' '), concat(' ', @id, ' '))])">y</xsl:if>
  </xsl:template>

  <xsl:template match="@phases" mode="names">
    <xsl:variable name="wanted" select="concat(' ', normalize-space(), ' ')"/>
    <xsl:for-each select="/kitei/model/catalog/phase[contains($wanted, concat(' ', @id, ' '))]">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'name-separator')/@name"/></xsl:if>
      <xsl:value-of select="@name"/>
    </xsl:for-each>
  </xsl:template>

  <!-- The rules left of those that answer the risk: in short, with the article. -->
  <xsl:template match="risk" mode="measures">
    <xsl:call-template name="measures">
      <xsl:with-param name="ids" select="normalize-space(@rules)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="measures">
    <xsl:param name="ids"/>
    <xsl:param name="later" select="false()"/>
    <xsl:variable name="rule" select="key('rule', substring-before(concat($ids, ' '), ' '))"/>
    <xsl:if test="$rule">
      <xsl:if test="$later"><br/></xsl:if>
      <xsl:call-template name="put">
        <xsl:with-param name="label">
          <xsl:choose>
            <xsl:when test="$rule/short">risk-measure</xsl:when>
            <xsl:otherwise>risk-provision</xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
        <xsl:with-param name="one"><ref to="{$rule/@id}" form="short"/></xsl:with-param>
        <xsl:with-param name="two"><xsl:apply-templates select="$rule/short/node()" mode="inline"/></xsl:with-param>
        <xsl:with-param name="three" select="string($rule/../@name)"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="contains($ids, ' ')">
      <xsl:call-template name="measures">
        <xsl:with-param name="ids" select="substring-after($ids, ' ')"/>
        <xsl:with-param name="later" select="boolean($later or $rule)"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
